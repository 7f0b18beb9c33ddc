import type { ConsistencyCheckDiagnostics } from '../../diagnostics/areas/checks-consistency.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { AreaWording } from '../wording.ts';

export const consistencyChecks: AreaWording<ConsistencyCheckDiagnostics> = {
  HT440: ({ written, other, isCertain }) => ({
    message: `“${written}”与别处的“${other}”只差一个字`,
    hint: isCertain ? `改成“${other}”` : '看看哪一处对，把两处改成一样的',
  }),
  HT442: ({ difference, written, other, title }) => {
    switch (difference) {
      case 'title':
        return {
          message: `《${written}》与别处的《${other}》只差几个字，像是同一份文件`,
          hint: '照原文核对，写成同一个标题；确实是两份文件的，不用改',
        };
      case 'number':
        return {
          message: `${title}在这里是《${written}》，在别处是《${other}》`,
          hint: '照原文核对标题和文号',
        };
      case 'numbers':
        return {
          message: `《${title}》在这里的文号是${written}，在别处是${other}`,
          hint: '照原文核对文号',
        };
      case 'bare':
        return { message: `“${written}”在别处加了书名号，这里没有`, hint: `写成《${other}》` };
      default:
        return assertNever(difference);
    }
  },
  HT444: ({ term }) => ({
    message: `“${term}”在解释之前就用了`,
    hint: '第一次用到的地方写明是哪几项，后面再用简称',
  }),
  HT448: ({ term }) => ({
    message: `“${term}”没有写明是哪几项`,
    hint: `收文的人不一定知道的，第一次用到时写明，例如：“${term}”（……、……）`,
  }),
  HT441: ({ forms, usual }) => ({
    message: `同一个单位有几种写法：${forms.map(({ form, count }) => `${form}（${count}处）`).join('、')}`,
    hint: `统一写成“${usual}”，第一次用全称并注明简称`,
  }),
};
