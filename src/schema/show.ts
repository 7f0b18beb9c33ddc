import * as z from 'zod';
import { choice } from './choice.ts';
import { filledListOf } from './list-of.ts';
import { map } from './map.ts';
import { numbering } from './numbering.ts';
import { optional } from './optional.ts';
import { shortForm } from './short-form.ts';
import { id } from './text.ts';

const shownData = choice({
  topics: '专题',
  tasks: '任务',
  phases: '阶段',
  leadership: '组织机构',
  duties: '报送要求',
  contacts: '联系人',
  indicators: '指标',
});

/** A view on the campaign's data in the body of a document; a plain word is enough. */
export const show = shortForm(
  shownData,
  map(() => ({
    what: shownData.meta({
      title: '展示什么',
      description:
        'topics 专题、tasks 任务、phases 阶段、leadership 组织机构、duties 报送要求、contacts 联系人、indicators 指标',
    }),
    topics: optional(filledListOf(id), {
      title: '只展示这些专题',
      description: '专题的 id，不写就是全部，例如：[危化品, 消防]',
    }),
    numbering: optional(numbering, {
      title: '序号样式',
      description: '各条前面的序号，例如：（一）；none 表示不编号',
    }),
    itemNumbering: optional(numbering, {
      title: '下一级序号样式',
      description: '专题下的任务、任务下的措施的序号，例如：1.',
    }),
    items: optional(choice({ inline: '接排在同一段', paragraphs: '各自成段', none: '不展示' }), {
      title: '下一级怎么排',
      description: 'inline 接排在同一段、paragraphs 各自成段、none 不展示',
    }),
    runIn: optional(z.boolean(), { title: '标题接排', description: 'true 表示小标题后面不换行，正文接着排' }),
    owners: optional(z.boolean(), {
      title: '注明责任单位和时限',
      description: 'true 表示在每项任务后面用括号注明',
    }),
  })),
  (what) => ({ what }),
);
