import type { WordingCheckDiagnostics } from '../../diagnostics/areas/checks-wording.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import type { AreaWording } from '../wording.ts';

export const wordingChecks: AreaWording<WordingCheckDiagnostics> = {
  HT480: ({ written, right, why }) => ({
    message: `“${written}”应为“${right}”`,
    hint: `改成“${right}”：${why}`,
  }),
  HT481: ({ written, right, why }) => ({
    message: `“${written}”推荐写成“${right}”`,
    hint: `改成“${right}”：${why}`,
  }),
  HT482: ({ written, right, since }) => ({
    message: `“${written}”是旧名称，${since}以后不再使用`,
    hint: `改成现在的名称：${right}；说的是当时的事，写成“原${written}”`,
  }),
  HT483: (found) => {
    switch (found.problem) {
      case 'later':
        return {
          message: `${found.name}${found.day}才召开，晚于成文日期`,
          hint: '核对会议名称和成文日期',
        };
      case 'never':
        return { message: `没有开过${found.name}`, hint: '核对是哪一届、第几次全会' };
      case 'behind':
        return {
          message: `写到的最新会议是${found.name}，而${found.newer}已在${found.day}召开`,
          hint: '可能沿用了旧文件，核对这一段，写上最新的会议精神',
        };
      case 'office':
        return {
          message: `写文件的时候，${found.name}不任国务院总理`,
          hint: `${found.name}任国务院总理的时间：${found.term}；说的是当时的事，写“时任国务院总理${found.name}”`,
        };
      default:
        return assertNever(found);
    }
  },
  HT484: ({ written, right, why }) => ({
    message: `“${written}”和固定提法不一致`,
    hint: `固定提法是“${right}”：${why}`,
  }),
  HT485: ({ written, corrected, why }) => ({
    message: `“${written}”：意思重复或者混在一起`,
    hint: corrected === undefined ? why : `改成“${corrected}”：${why}`,
  }),
  HT486: ({ written, right }) => ({
    message: `《${written}》和法规的名称不一致`,
    hint: `核对名称：应为《${right}》；第一次引用写全称`,
  }),
  HT487: ({ beginning, letters }) => ({
    message: `“${beginning}……”一句长${letters}字`,
    hint: '分成几句，每句说一件事',
  }),
  HT488: ({ written, title, number }) => ({
    message: `“${written}”把标准编号写进了书名号`,
    hint: `标准编号写在书名号外面：《${title}》（${number}）`,
  }),
  HT489: ({ written }) => ({
    message: `${written}这样的名称查不到是哪一份文件`,
    hint: '写明全称，后面用括号注明发文字号，例如：《……安全管理指南》（……〔2026〕3号）',
  }),
};
