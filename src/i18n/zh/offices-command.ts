import type { OfficesCommandDiagnostics } from '../../diagnostics/areas/offices-command.ts';
import type { AreaWording } from '../wording.ts';

/** More groups than these are counted. */
const mostNamed = 4;

export const officesCommand: AreaWording<OfficesCommandDiagnostics> = {
  HT941: ({ name, suggestion }) => ({
    message: `计划里没有“${name}”这个单位`,
    hint:
      suggestion === undefined
        ? '写 offices.yaml 里的全称、简称或者别名；要几个单位的清单，每个单位前面写一次 --office'
        : `是不是“${suggestion}”？`,
  }),
  HT942: ({ id, title, lists }) => ({
    message: `“${title || id}”不是由任务排成的任务清单，分不出各单位的部分`,
    hint:
      lists.length === 0
        ? '去掉 --only，用计划里的任务排出清单'
        : `--only 后面可以写：${lists.join('、')}；不写 --only，每份任务清单都分`,
  }),
  HT943: ({ office, list }) => ({
    message:
      list === undefined ? `${office}没有任务，没有清单可写` : `“${list}”里没有${office}的任务，没有清单可写`,
    hint: '核对任务的责任单位；交给“各科室”一类统称的，要在 offices.yaml 里写明它的 members，任务才算各成员的',
  }),
  HT944: ({ office, groups }) => ({
    message: `不在${office}清单里的，还有交给下列统称的任务，计划没有写明它们包括哪些单位：${groups
      .slice(0, mostNamed)
      .map(({ name, tasks }) => `${name}（${tasks} 项）`)
      .join('、')}${groups.length > mostNamed ? `等 ${groups.length} 个统称` : ''}`,
    hint: `其中包括${office}的，在 offices.yaml 里写明成员，例如：{ name: ${groups[0]?.name ?? ''}, members: [${office}] }`,
  }),
  HT945: () => ({
    message: '没有一项任务写了责任单位，分不出各单位的清单',
    hint: '在任务里写 lead、responsible 或 supporting',
  }),
  HT946: ({ option, other }) => ({
    message: `选项 ${option} 不能和 ${other} 一起用`,
    hint: '去掉其中一个，或者分两次运行',
  }),
};
