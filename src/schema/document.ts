import * as z from 'zod';
import { documentKeys } from './document-keys.ts';
import { formKeys, formKind } from './form-keys.ts';
import { listOf } from './list-of.ts';
import { map, mapWith } from './map.ts';
import { nameForm } from './named-by.ts';
import { optional } from './optional.ts';
import { proseKeys, proseKind } from './prose-keys.ts';
import { id, line } from './text.ts';

const formDocument = map(() => ({ ...documentKeys(), ...formKeys() }));

/** A paper that is named in the annex list and attached by hand: it is not a document of this campaign. */
const listedAnnex = map(() => ({
  listed: line.meta({
    title: '只列名称的附件',
    description: '不由本计划生成、另行附上的材料，只在附件说明里列出名称',
  }),
  id: optional(id, { title: '编号名', description: '供【附件：…】引用的名字' }),
}));

const proseDocument = mapWith(
  () => ({ ...documentKeys(), ...proseKeys() }),
  () => ({
    get annexes() {
      return optional(listOf(z.union([id, listedAnnex, document])), {
        title: '附件',
        description: '本计划里文件的 id，按附件顺序，例如：[清单, 进展表]',
      });
    },
    get attached() {
      return optional(listOf(z.union([id, document])), {
        title: '所附文件',
        description: '令、印发通知所发布的文件的 id，另起一面排在正文后，不标“附件”，例如：[规定]',
      });
    },
  }),
);

/** One document of a campaign; the keys follow from its kind. */
export const document = z.discriminatedUnion('kind', [proseDocument, formDocument]);

nameForm(proseDocument, { key: 'kind', words: proseKind });
nameForm(formDocument, { key: 'kind', words: formKind });
proseDocument.register(z.globalRegistry, { id: 'proseDocument', title: '公文、方案、汇报' });
formDocument.register(z.globalRegistry, { id: 'formDocument', title: '清单、表格' });
document.register(z.globalRegistry, { id: 'document', title: '文件' });
