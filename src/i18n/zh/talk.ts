import type { Talk } from '../talk.ts';

/** `8 秒`, `3 分 20 秒`, `2 小时 5 分`. */
function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(Number.isInteger(seconds) ? 0 : 1)} 秒`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} 秒`;
  if (whole < 3600) return `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`;
  return `${Math.floor(whole / 3600)} 小时 ${Math.floor((whole % 3600) / 60)} 分`;
}

export const talk: Talk = {
  severity: { error: '错误', warning: '提醒', info: '说明' },
  hint: '办法：',
  seeAlso: '另见',
  summary: (errors, warnings, code) =>
    `${errors} 个错误，${warnings} 个提醒${code === undefined ? '' : `。查看说明：hongtou explain ${code}`}`,
  allWell: (campaigns) => `没有发现问题（${campaigns} 个计划）`,
  silenced: (count) => `另有 ${count} 条按注释（hongtou-ignore）不再提示`,
  tooManyWarnings: (count, limit) => `提醒 ${count} 个，超过了 --max-warnings ${limit}`,
  campaignStopped: (campaign) => `${campaign} 有错误，一份也没有写出`,
  officeTasks: (office, own, all) => `${office}：${own} 项任务（全部 ${all} 项）`,
  outcome: {
    written: '已写出',
    replaced: '已更新',
    unchanged: '无变化',
    left: '未覆盖',
    failed: '没写成',
    stale: '已过期',
    wouldWrite: '将写出',
  },
  fix: {
    possible: (corrections) => `其中 ${corrections} 处可以自动改正：hongtou check --fix`,
    question: (corrections, files) => `把以上 ${corrections} 处改进 ${files} 个文件吗？`,
    written: (path, corrections) => `已改正  ${path}  ${corrections} 处`,
    wouldWrite: (path, corrections) => `将改正  ${path}  ${corrections} 处`,
    nothing: '没有可以自动改正的',
    declined: '没有改动',
  },
  workingTree: '现在的文件',
  compared: (campaigns, from, to) =>
    campaigns === 0
      ? `${from} 和${to === '现在的文件' ? '' : ' '}${to}内容相同`
      : `${campaigns} 个计划有变化（${from} → ${to}）`,
  handEdits: (count, isOutdated, issued) => {
    if (issued !== undefined)
      return count === 0
        ? `和印发的一样（${issued}），文字和表格没有人工修改`
        : `和印发的（${issued}）比，人工改了 ${count} 处；印发过的不再重排，改了计划这份文件也不变，要更正的另发一份通知`;
    if (count === 0) return '文字和表格没有人工修改';
    return `人工改了 ${count} 处${isOutdated ? '；文件写出以后计划也改过' : ''}`;
  },
  mergeSides: { ours: '我方', theirs: '对方' },
  mergeConflict: (path, field) => `冲突  ${path}  ${field}：双方都改了，请留一个，删去标记`,
  gitIsSetUp: (attributes) =>
    `已设置：git 合并计划、显示 Word 文件时使用 hongtou（${attributes} 请一并提交）`,
  whenIssued: '印发时',
  nothingIssued: '还没有存档的文件：印发以后运行 hongtou issue',
  issued: (title, number, folder) => `已存档  ${title}（${number}）  ${folder}；以后不再重排，请一并提交`,
  notIssued: (document) => `${document} 所在的计划有错误，没有存档`,
  watching: '开始',
  watchingFor: (plans) => `正在等 ${plans} 里的改动；按 Ctrl+C 结束`,
  listMark: '、',
  rendered: ({ written, unchanged, left }, errors, milliseconds) =>
    [
      ...(errors > 0 ? [`${errors} 个错误，保留上次的文件`] : []),
      ...(written > 0 ? [`写出 ${written} 份`] : []),
      ...(unchanged > 0 ? [`无变化 ${unchanged} 份`] : []),
      ...(left > 0 ? [`未覆盖 ${left} 份`] : []),
      `${milliseconds} ms`,
    ].join('，'),
  units: {
    progress: ({ done, total, rate, left }) =>
      [
        `${done}/${total} 个单位`,
        ...(rate > 0 ? [`每秒 ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} 个`] : []),
        ...(left === undefined ? [] : [`还要 ${duration(left)}`]),
      ].join('，'),
    done: (
      { units, done, documents: { written, replaced, unchanged, left, failed } },
      isPlanned,
      seconds,
    ) => {
      const will = isPlanned ? '将' : '';
      return [
        done === units ? `${units} 个单位` : `${units} 个单位里的 ${done} 个`,
        ...(written > 0 ? [`${will}写出 ${written} 份`] : []),
        ...(replaced > 0 ? [`${will}更新 ${replaced} 份`] : []),
        ...(unchanged > 0 ? [`无变化 ${unchanged} 份`] : []),
        ...(left > 0 ? [`${will}不覆盖 ${left} 份`] : []),
        ...(failed > 0 ? [`没写成 ${failed} 份`] : []),
        `用时 ${duration(seconds)}`,
      ].join('，');
    },
    summary: (path) => `分发清单  ${path}`,
  },
  interrupted: '已中断',
  bug: '程序自身出错，不是您写的内容的问题：',

  newQuestion: '计划的名称（也是文件夹名称）',
  newPlaceholder: '冬季消防安全专项整治',
  created: (path) => `已建立 ${path}`,
  nextSteps: (name) => `下一步：修改它，然后运行 hongtou render ${name}`,
  droppedTasks: (names) => `没有带过去的任务（${names.length} 项）：${names.join('；')}`,
  datesLeft: (count) => `还有 ${count} 处写着时间，没有改动，请逐处看一看（HT895）`,

  schemaWritten: (path) => `已写出 ${path}`,
  schemaFresh: (path) => `${path} 是最新的`,

  noPage: '这个代码还没有单独的说明。它的意思是：',
  keyPlaces: '可以写在：',

  doctor: {
    node: (version, least) => `Node.js ${version}（需要 ${least} 以上）`,
    nodeTooOld: (version, least) => `Node.js ${version} 太旧，需要 ${least} 以上`,
    program: (name, version) => `${name}：${version}`,
    programMissing: (name) => `没有找到 ${name}`,
    programPurpose: {
      soffice: '不是必需；有它可以把 Word 文件转成 PDF 核对版面',
      git: '不是必需；有它可以保存计划的历史',
    },
    font: (name, found) => (name === found ? `字体 ${name}` : `字体 ${name}（${found}）`),
    fontMissing: (name, use) => `缺少字体 ${name}（用于${use}）`,
    fontInstead: (name, found, use) => `没有 ${name}（用于${use}），将由近似的 ${found} 代替`,
    fontUse: {
      title: '版头和标题',
      body: '正文',
      heading: '二级标题',
      run: '一级标题和附件字样',
      number: '页码和表格',
      look: '计划里的样式',
    },
    fontsUnknown: '没有 fc-list，无法检查字体',
    writable: (path) => `${path} 可以写入`,
    notWritable: (path, code) => `${path} 不能写入（${code}）`,
    schemaFresh: (path) => `${path} 是最新的`,
    schemaStale: (path) => `${path} 不是这一版程序的，请运行 hongtou schema`,
    noPlans: (path) => `${path} 还没有建立；用 hongtou new 名称 开始`,
    templatesSound: '程序自带的模板完好',
    templatesDamaged: (names) =>
      `程序自带的模板缺失或者损坏：${names.map((name) => `templates/${name}`).join('、')}`,
    templatesDamagedAdvice: '用到它的文件排不出来，或者少了字；请重新安装这个程序',
    templatesChanged: (names) =>
      `程序自带的模板和安装时不一样：${names.map((name) => `templates/${name}`).join('、')}`,
    templatesChangedAdvice:
      '不是自己改的，请重新安装；是自己改的，升级时会丢，请抄到 plans/templates/ 里（见 docs/templates.md）',
    fontAdvice:
      '字体只影响本机显示和打印：Word 文件里写的是标准和样式规定的字体名称，在装有这些字体的电脑上打开即可',
    allWell: '可以使用',
    trouble: '有问题需要先解决',
  },
};
