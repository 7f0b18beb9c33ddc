import * as z from 'zod';
import { documentKeys } from './document-keys.ts';
import { formKeys } from './form-keys.ts';
import { listOf } from './list-of.ts';
import { proseKeys } from './prose-keys.ts';
import { id, line } from './text.ts';

const formDocument = z.strictObject({ ...documentKeys, ...formKeys });

/** A paper that is named in the annex list and attached by hand: it is not a document of this campaign. */
const listedAnnex = z.strictObject({
  listed: line.meta({
    title: '只列名称的附件',
    description: '不由本计划生成、另行附上的材料，只在附件说明里列出名称',
  }),
  id: id.meta({ title: '编号名', description: '供【附件：…】引用的名字' }).optional(),
});

const proseDocument = z.strictObject({ ...documentKeys, ...proseKeys }).extend({
  get annexes() {
    return listOf(z.union([id, listedAnnex, document]))
      .meta({ title: '附件', description: '本计划里文件的 id，按附件顺序，例如：[清单, 进展表]' })
      .optional();
  },
  get attached() {
    return listOf(z.union([id, document]))
      .meta({
        title: '所附文件',
        description: '令、印发通知所发布的文件的 id，另起一面排在正文后，不标“附件”，例如：[规定]',
      })
      .optional();
  },
});

/** One document of a campaign; the keys follow from its kind. */
export const document = z.discriminatedUnion('kind', [proseDocument, formDocument]);

proseDocument.register(z.globalRegistry, { id: 'proseDocument', title: '公文、方案、汇报' });
formDocument.register(z.globalRegistry, { id: 'formDocument', title: '清单、表格' });
document.register(z.globalRegistry, { id: 'document', title: '文件' });
