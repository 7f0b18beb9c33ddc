import type { OfficeCheckDiagnostics } from '../../diagnostics/areas/checks-offices.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { AreaWording } from '../wording.ts';

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
      case 'nobody':
        return {
          message: `${found.count} 项任务都没有责任单位、完成时限和成果`,
          hint: '至少写明由谁负责、什么时候完成；在别的文件里另行分工的，不用改',
        };
      default:
        return assertNever(found);
    }
  },
  HT425: ({ role, usual, count, other, orders }) => ({
    message: `${role}里同样几个单位有 ${orders} 种排法：“${usual}”（${count} 处）、“${other}”…`,
    hint: '没有主次的，统一成一种；排在前面表示牵头的，另设牵头单位一栏',
  }),
  HT428: ({ title, examples, corrected }) => ({
    message: `栏目叫“${title}”，里面是${examples.map((name) => `“${name}”`).join('、')}`,
    hint: `栏目改称“${corrected}”`,
  }),
};
