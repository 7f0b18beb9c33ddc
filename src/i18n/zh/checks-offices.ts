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
};
