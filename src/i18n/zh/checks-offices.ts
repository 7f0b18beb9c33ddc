import type { OfficeCheckDiagnostics } from '../../diagnostics/areas/checks-offices.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { AreaWording, Wording } from '../wording.ts';

const groupProblems: {
  readonly [Problem in OfficeCheckDiagnostics['HT427']['problem']]: (name: string) => Wording;
} = {
  unknown: (name) => ({
    message: `正文里说到“${name}”，可是没有写明成立过`,
    hint: '写进 leadership，或者在正文里写明何时成立、由谁组成；上级已有的，写明是哪一级的',
  }),
  nobody: (name) => ({
    message: `成立了“${name}”，没有写明由谁组成`,
    hint: '写进 leadership：组长、副组长、成员，以及办公室设在哪里；另行发文的，写明另行通知',
  }),
  nameless: () => ({
    message: '组织机构只列了人员，没有机构的名称',
    hint: '写上 title，例如：安全生产专项整治领导小组；或者在 intro 里写明成立什么',
  }),
  empty: (name) => ({
    message: `组织机构里的“${name}”没有人员`,
    hint: '写上 members 或者 text；没有这一身份的删去',
  }),
  office: (name) => ({
    message: `正文里要由“${name}”办理，可是没有写明办公室设在哪里`,
    hint: '在 leadership 里写上 office，例如：领导小组办公室设在安全管理股',
  }),
};

export const officeChecks: AreaWording<OfficeCheckDiagnostics> = {
  HT420: (found) => {
    switch (found.problem) {
      case 'county':
        return {
          message: `“${found.name}”是${found.county}的单位，发文的是${found.own}的“${found.issuer}”`,
          hint: '核对单位名称；确实请外地单位协助的，在上一行写 # hongtou-ignore HT420: 理由',
        };
      case 'level':
        return {
          message: `“${found.issuer}”没有下辖的“${found.name}”，不能给它们安排任务`,
          hint: '多半是照抄上级文件留下的；改成本级管辖的单位，例如：各乡镇（街道）、局属各单位',
        };
      case 'text':
        return {
          message: `“${found.issuer}”的文件里对“${found.name}”提出了要求，可是它下面没有这一级`,
          hint: '多半是照抄上级文件留下的；改成本级管辖的单位，例如：各乡镇（街道）、各单位',
        };
      default:
        return assertNever(found);
    }
  },
  HT421: ({ name, count, other, otherCount }) => ({
    message: `“${other}”（${otherCount} 处）和“${name}”（${count} 处）像是同一个单位的两种叫法`,
    hint: '同一个单位只用一个名称：在单位名录里把另一个写进 aliases；确实是两个单位的，不用改',
  }),
  HT422: ({ umbrella, member, role }) => ({
    message: `${role}里“${umbrella}”已经包括“${member}”`,
    hint: `只写一个；要突出“${member}”的，让它牵头，或者把“${umbrella}”改成“其他…”`,
  }),
  HT423: ({ count, total, someLead }) => ({
    message: someLead
      ? `别的任务有牵头单位，有 ${count} 项任务列了几个单位而没有牵头单位`
      : `${total} 项任务里有 ${count} 项列了几个单位，都没有写明由谁牵头`,
    hint: '写明牵头单位 lead；排在第一位的就是牵头单位的，在正文或者填表说明里写明',
  }),
  HT424: (found) => {
    switch (found.problem) {
      case 'same':
        return {
          message: `${found.count} 项任务的单位全都是“${found.names}”，看不出哪一项由谁负责`,
          hint: '逐项写明负责的科室或者单位',
        };
      case 'divisions':
        return {
          message: `有 ${found.count} 项任务的${found.role}只写了“${found.names}”，看不出由哪一个负责`,
          hint: '逐项写明负责的科室；确实各管一块的，写明由谁汇总',
        };
      default:
        return assertNever(found);
    }
  },
  HT425: ({ role, usual, count, other, orders }) => ({
    message: `${role}里同样几个单位有 ${orders} 种排法：“${usual}”（${count} 处）、“${other}”…`,
    hint: '没有主次的，统一成一种；排在前面表示牵头的，另设牵头单位一栏',
  }),
  HT426: ({ problem, name, since, successor }) => ({
    message:
      problem === 'past'
        ? `“${name}”${since}已经撤销或者更名，不能再出现在以后的文件里`
        : `“${name}”${since}才设立，不能出现在以前的文件里`,
    hint:
      successor === undefined
        ? '改成当时的单位；名录里的日期写错的，改正 from、until'
        : `改成“${successor}”；名录里的日期写错的，改正 until`,
  }),
  HT427: ({ problem, name }) => groupProblems[problem](name),
  HT428: ({ title, examples, corrected }) => ({
    message: `栏目叫“${title}”，里面是${examples.map((name) => `“${name}”`).join('、')}`,
    hint: `栏目改称“${corrected}”`,
  }),
  HT429: ({ written, count, usual, usualCount }) => ({
    message: `同样的时限有两种写法：“${usual}”（${usualCount} 处）和“${written}”（${count} 处）`,
    hint: `统一成一种，例如都照“${usual}”的样子写`,
  }),
  HT496: ({ problem, role, one, other }) =>
    problem === 'division'
      ? {
          message: `“${role}”一栏里有的任务写“${one}”，有的任务写它的“${other}”`,
          hint: `“${one}”是一个单位，不是科室：统一写到科室，或者另设一栏`,
        }
      : {
          message: `“${role}”一栏里“${one}”和“${other}”并列，别处“${other}”和一个科室并列`,
          hint: '写明是哪一个科室，才知道由谁负责',
        },
};
