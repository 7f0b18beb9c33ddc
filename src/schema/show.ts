import * as z from 'zod';
import { choice } from './choice.ts';
import { listOf } from './list-of.ts';
import { numbering } from './numbering.ts';
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
  z.strictObject({
    what: shownData.meta({
      title: '展示什么',
      description:
        'topics 专题、tasks 任务、phases 阶段、leadership 组织机构、duties 报送要求、contacts 联系人、indicators 指标',
    }),
    topics: listOf(id)
      .min(1)
      .meta({ title: '只展示这些专题', description: '专题的 id，不写就是全部，例如：[危化品, 消防]' })
      .optional(),
    numbering: numbering
      .meta({ title: '序号样式', description: '各条前面的序号，例如：（一）；none 表示不编号' })
      .optional(),
    itemNumbering: numbering
      .meta({
        title: '下一级序号样式',
        description: '专题下的任务、任务下的措施的序号，例如：1.',
      })
      .optional(),
    items: choice({ inline: '接排在同一段', paragraphs: '各自成段', none: '不展示' })
      .meta({
        title: '下一级怎么排',
        description: 'inline 接排在同一段、paragraphs 各自成段、none 不展示',
      })
      .optional(),
    runIn: z
      .boolean()
      .meta({ title: '标题接排', description: 'true 表示小标题后面不换行，正文接着排' })
      .optional(),
    owners: z
      .boolean()
      .meta({ title: '注明责任单位和时限', description: 'true 表示在每项任务后面用括号注明' })
      .optional(),
  }),
  (what) => ({ what }),
);
