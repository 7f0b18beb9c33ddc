import type { StructureCheckDiagnostics } from '../../diagnostics/areas/checks-structure.ts';
import { assertNever } from '../../diagnostics/assert-never.ts';
import { toChineseNumber } from '../../text/chinese-number.ts';
import type { AreaWording } from '../wording.ts';

const facts = { day: '时限', leader: '牵头单位', number: '数' } as const;

export const structureChecks: AreaWording<StructureCheckDiagnostics> = {
  HT430: (found) => {
    if (found.problem === 'none') {
      return {
        message: `正文提到附件${found.number}，可是${found.count === 0 ? '文件没有附件' : `只有${found.count}个附件`}`,
        hint: '在 annexes 里补上这个附件，或者改正序号；写成【附件：编号名】的，序号由程序算',
      };
    }
    const { number, named, title } = found;
    return {
      message: `正文说附件${number}是“${named}”，附件${number}的标题却是“${title}”`,
      hint:
        found.problem === 'other'
          ? `改成附件${found.other}；写成【附件：编号名】的，序号由程序算`
          : '改成一样的标题；写成【附件：编号名的标题】的，不会不一样',
    };
  },
  HT431: ({ titles, isNone }) => ({
    message: isNone
      ? `正文没有提到任何一个附件：${titles.map((title) => `“${title}”`).join('、')}`
      : `正文没有提到附件${titles.map((title) => `“${title}”`).join('、')}`,
    hint: '在用到它的地方写明，例如：（见【附件：编号名】）；不要的附件从 annexes 里删去',
  }),
  HT432: ({ stated, counted, by, topics, measures }) => ({
    message:
      topics === undefined
        ? `正文说“${stated}”，${by === undefined ? '后面' : `到“${by}”为止`}有${counted}个`
        : `正文说“${stated}”，计划里有${topics}个专题、${counted}项任务、${measures}条措施`,
    hint:
      by === undefined
        ? '核对后改正；写成【个数：任务】【个数：专题】【个数：措施】【个数：阶段】的，由程序数'
        : '核对后改正数目，或者补上漏掉的一项',
  }),
  HT433: ({ what, title, written, held }) => ({
    message: `正文里“${title}”的${facts[what]}写成“${written}”，计划里是“${held}”`,
    hint: '核对以哪一个为准；正文写成【任务：编号名的时限】【指标：编号名的目标】【数据：名称】等，两处总是一样',
  }),
  HT434: ({ written, isText }) => ({
    message: `“${written}”没有说报给谁`,
    hint: isText
      ? '写明接收单位和方式，例如：3月5日前将总结报送县教育局安全管理股'
      : '在这一项里写 to: 接收单位；用哪张表的，写 form',
  }),
  HT435: ({ form, problem, columns }) => ({
    message:
      problem === 'nobody'
        ? `《${form}》要填写上报，可是没有说由谁填`
        : `《${form}》有的栏目写明了由谁填，这些没有：${columns.join('、')}`,
    hint: '在栏目里写 filledBy: 填写单位，或者在 notes 里写明',
  }),
  HT436: ({ form, column, tasks }) => ({
    message: `《${form}》有“${column}”一栏，可是 ${tasks} 项任务都没有写`,
    hint: '逐项写上；由各单位填写的，在栏目里写 filledBy: 填写单位；用不着的，删去这一栏',
  }),
  HT437: ({ tasks }) => ({
    message: `${tasks} 项任务都没有责任单位，也没有完成时限`,
    hint: '在专题或任务里写 lead、responsible、deadline；都一样的，写在 defaults 里',
  }),
  HT438: (found) =>
    found.problem === 'rate'
      ? { message: `${found.rate}${found.written}，超过了100%`, hint: '核对分子、分母和小数点' }
      : {
          message: `发现${found.found}，整改的${found.done}比发现的还多`,
          hint: '核对两个数；含以前年度的，写明各是什么时段的',
        },
  HT439: ({ number, other }) => ({
    message: `发文字号“${number}”和《${other}》的相同`,
    hint: '核对发文登记，改正其中一个；照旧计划新建的，先把 number 改掉',
  }),
  HT450: ({ written, before, problem }) =>
    problem === 'form'
      ? { message: `序号“${written}”的标点和“${before}”不一样`, hint: '同一组序号用同一种标点' }
      : {
          message:
            problem === 'missing'
              ? `“${before}”后面接着就是“${written}”，中间少了序号`
              : `“${before}”后面又是“${written}”，序号重复`,
          hint: '补上漏掉的一项，或者把后面的序号改成连续的',
        },
  HT451: ({ written, corrected, mark, usual }) => ({
    message: `“${written}”这一项${mark === '' ? '末尾没有标点' : `用“${mark}”收尾`}，其他各项用“${usual}”`,
    hint: corrected === undefined ? `改成“${usual}”` : `写成“${corrected}”`,
  }),
  HT452: ({ written, problem }) => ({
    message:
      problem === 'sentence-inside'
        ? `各项之间用了分号，可是“${written}”所在的一项里面有句号`
        : `到“${written}”为止，各项之间有的用分号、有的用句号`,
    hint: '有一项里面有句号的，各项末尾都用句号；否则都用分号（GB/T 15834—2011 附录 A）',
  }),
  HT453: (found) => {
    switch (found.problem) {
      case 'fewer':
        return {
          message: `正文说有“${found.written}”，逐项说到的只有 ${found.told} 项`,
          hint: '补上没有说到的，或者说明其余的在哪里报告',
        };
      case 'rest':
        return {
          message: `发现${found.found}，当场整改${found.done}，没有说其余的怎么办`,
          hint: '写明其余的整改情况和时限',
        };
      case 'open':
        return {
          message: `“${found.written}”，没有说什么时候完成`,
          hint: '写明完成的时限，例如：于2026年12月底前全部完成',
        };
      default:
        return assertNever(found);
    }
  },
  HT454: ({ word, issued }) => ({
    message: `标题说${word}“${issued}”，可是文件后面没有附上，正文也没有说“现${word}给你们”`,
    hint: '把它写进 attached；正文本身就是方案的，改标题',
  }),
  HT455: ({ form, column, years }) => ({
    message: `《${form}》的栏目是“${column}”，可是有的任务到${years.map((year) => `${year}年`).join('、')}才完成`,
    hint: '改栏目标题，例如：重点工作任务；或者把别的年度的任务另列',
  }),
  HT456: ({ title }) => ({
    message: `《${title}》单独成文，没有署名，也没有成文日期`,
    hint: '写上 date（有日期就有署名）；由通知印发的，写进通知的 attached',
  }),
  HT457: ({ written, parts, sum }) => ({
    message: `${parts.join('、')}加起来是${sum}，正文写的是${written}`,
    hint: '核对后改正；数据写进 figures，用 sum 由程序核对，正文用【数据：名称】',
  }),
  HT458: ({ count, figures }) => ({
    message: `定稿印出的数据有 ${count} 个没有写时段、截至日期或来源：${figures.join('、')}${count > figures.length ? '等' : ''}`,
    hint: '在 figures 里写 period、asOf 或 source，核对时才知道是什么时候的数、从哪里来',
  }),
  HT459: ({ units }) => ({
    message: `同一份文件里，隐患或者问题的量词不一样：${units.join('、')}`,
    hint: '统一用一个量词；确实是两种数的，写明各是怎样统计的',
  }),
  HT490: ({ office, issuer }) => ({
    message: `“${issuer}”的公文，版记里的印发机关是“${office}”`,
    hint: '行政公文由本机关的办公室印发；党政合署办公的，写合署的名称',
  }),
  HT491: ({ form, other, slot }) => ({
    message: `《${other}》表下有“${slot}”，《${form}》没有`,
    hint: `两张表一起报的，都加上“${slot}”`,
  }),
  HT494: ({ written, other, level }) => ({
    message: `第${toChineseNumber(level)}层标题的序号，这里用“${written}”，别处用“${other}”`,
    hint: '一份文件里同一层用同一种序号',
  }),
  HT495: ({ times }) => ({
    message: `汇报里的数据有 ${times.length} 种时段：${times.join('、')}`,
    hint: '尽量统一到同一个时段；不能统一的，在文中逐个写明',
  }),
};
