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
  HT443: ({ problem, written, other }) =>
    problem === 'twins'
      ? { message: `同一个意思，这里写“${written}”，别处写“${other}”`, hint: '同一份文件里统一写一个' }
      : problem === 'order'
        ? { message: `“${written}”在别处的次序是“${other}”`, hint: '照原来的提法，写成同一个次序' }
        : { message: `“${written}”在别处加了引号，这里没有`, hint: '同一个提法，引号要么都加，要么都不加' },
  HT445: ({ what, written }) => {
    switch (what) {
      case 'topic':
        return {
          message: `有两个专题都叫“${written}”`,
          hint: '同一个专题的任务写在一起；确实是两个专题的，名称要能分开',
        };
      case 'task':
        return {
          message: `任务“${written}”前面已经有了一模一样的`,
          hint: '看看是不是重复，或者是不是抄过来忘了改',
        };
      case 'sentence':
        return {
          message: `“${written}”这句话前面已经写过`,
          hint: '看看是不是重复，或者是不是抄过来忘了改',
        };
      default:
        return assertNever(what);
    }
  },
  HT447: ({ problem, written, other }) =>
    problem === 'names'
      ? { message: `${written}在别处写的是${other}`, hint: '同一起事故用同一个名称，照事故调查报告写' }
      : { message: `${other}和${written}并列，一个写了省份，一个没有写`, hint: '要么都写省份，要么都不写' },
  HT446: ({ written, title }) => ({
    message: `这里说的“${written}”，标题是“${title}”`,
    hint: `写成“${title}”，或者改标题`,
  }),
};
