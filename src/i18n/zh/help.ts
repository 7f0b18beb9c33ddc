import type { Help } from '../help.ts';

export const help: Help = {
  description: '把写成 YAML 的专项行动排成符合 GB/T 9704—2012 的 Word 公文。不带命令运行时，排出全部计划。',
  headings: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Global Options:': '通用选项：',
  },
  examples: '例子：',
  commands: {
    check: {
      summary: '检查计划；--fix 改正能自动改的',
      examples: [
        ['', '检查全部计划'],
        ['冬季消防整治 --fix', '检查一个计划，能自动改的列出来，问过再改'],
      ],
    },
    render: {
      summary: '检查计划，排成 Word 文件',
      examples: [
        ['冬季消防整治', '排出一个计划的全部文件'],
        ['冬季消防整治 --only 任务清单 --draft', '只排一份，缺文号、日期的地方留空'],
        ['冬季消防整治 --office 后勤科', '后勤科的任务单独列一份清单，序号和总清单相同'],
        ['冬季消防整治 --units 单位名单.csv', '名单里的单位每个一份表，填好单位名称，另写一份分发清单'],
      ],
    },
    diff: {
      summary: '比较两个版本的计划说的有什么不同',
      examples: [
        ['', '最近一次提交和现在的文件'],
        ['HEAD~3 HEAD --campaign 冬季消防整治', '两次提交之间，只看一个计划'],
        ['HEAD~1 --word', '另外写出新旧对照表和花脸稿'],
        ['--file out/冬季消防整治/通知.docx', '同事在 Word 里改了什么'],
      ],
    },
    text: {
      summary: '把 Word 文件的内容显示成纯文本，表格一行一行',
      examples: [
        ['out/冬季消防整治/通知.docx', '显示一份文件'],
        ['甲.docx 乙.docx', '显示两份，各有名称'],
      ],
    },
    'merge-driver': {
      summary: '合并两个人对同一份计划的修改（由 git 调用）',
      examples: [
        ['--setup', '设置这个仓库：git 合并计划、显示 Word 文件时使用 hongtou'],
        ['%O %A %B %P', 'git 合并时这样调用'],
      ],
    },
    issue: {
      summary: '文件印发以后存档：连同计划一起留底，以后不再重排',
      examples: [
        ['通知', '存档 id 为“通知”的文件和它的附件'],
        ['通知 --campaign 冬季消防整治', '几个计划都有“通知”时写明是哪个'],
      ],
    },
    watch: {
      summary: '保存一次就重排一次，只写有变化的文件',
      examples: [
        ['冬季消防整治', '改这个计划时开着'],
        ['--draft', '全部计划，缺文号、日期的留空'],
      ],
    },
    new: {
      summary: '建立一个新的计划',
      examples: [
        ['冬季消防整治', '建立 plans/冬季消防整治/campaign.yaml，不改也能排出文件'],
        [
          '--from plans/2026年冬季消防整治 --year 2027',
          '照去年的计划建立今年的：时间顺延，完成的任务不再带过去',
        ],
      ],
    },
    schema: {
      summary: '写出 plans/campaign.schema.json，供编辑器提示和补全',
      examples: [
        ['', '写出'],
        ['--check', '只看是不是这一版程序的'],
      ],
    },
    explain: {
      summary: '解释一个诊断代码，或者 campaign.yaml 里的一个键',
      examples: [
        ['HT121', '解释全角冒号的问题'],
        ['deadline', '解释 deadline 这个键'],
      ],
    },
    doctor: {
      summary: '检查本机：Node.js、程序自带的模板、字体、LibreOffice、输出文件夹',
      examples: [
        ['', '检查'],
        ['--lang en', '用英文说明'],
      ],
    },
  },
  arguments: {
    campaigns: '计划：文件夹、campaign.yaml 或者文件夹名称；不写就是全部',
    name: '计划的名称，也是文件夹名称',
    topic: '诊断代码或者键名',
    document: '文件的 id（documents 下面的）',
    mergeFiles: 'git 给的三个文件和路径',
    documents: 'Word 文件（.docx）',
    versions: '一个或两个版本（git 的提交、分支、标签），或者两个计划文件夹；不写就是 HEAD 和现在的文件',
  },
  options: {
    only: '只排这一份（documents 下面的 id）',
    out: '输出文件夹（不写就是 out）',
    draft: '草稿：缺少的文号、日期留空，不算错误',
    checkOutput: '不写文件，只看输出是不是最新的',
    force: '覆盖人工修改过的文件；原来的文件另存为带日期的一份',
    dryRun: '不写文件，只说会做什么',
    checkSchema: '不写文件，只看是不是这一版程序的',
    fix: '改正能自动改的地方（标点、括号、全称等），注释和排列不变；写之前先问',
    yes: '和 --fix 一起用：不问，直接写',
    dryRunFix: '和 --fix 一起用：不写文件，只列出会怎样改',
    from: '照这个计划建立新的（文件夹或者名称）',
    year: '和 --from 一起用：新计划是哪一年的；文件夹名称里的年份跟着换',
    shift: '和 --from 一起用：顺延几年（原来的计划看不出是哪一年时写）',
    deadlines:
      '和 --from 一起用：起止时间、时限和日期顺延（shift，不写就是它）、去掉（empty）或者不动（keep）',
    drop: '和 --from 一起用：这项任务不再带过去（id 或者标题）；可以写几次',
    issuedOnly: '现在的计划和印发时的有什么不同',
    textBeside: '每份文件旁边再写一份纯文本（….docx.txt），放进 git 便于审阅',
    units: '给名单（CSV 或 YAML）里的每个单位各写一份表，填好单位名称；中断以后再运行，接着写',
    office: '只写这个单位的任务清单，各项任务的序号不变；几个单位写几次',
    eachOffice: '给每个有任务的单位各写一份任务清单',
    shard: '和 --units 一起用：名单分成几份，这次写第几份，例如 2/4',
    setup: '设置这个仓库，不合并',
    editedFile: '只看这份 Word 文件里人工改了什么，各在计划的哪一行',
    campaign: '只看这个计划；可以写几次',
    word: '另外写出新旧对照表和花脸稿（Word），放在 out/计划/对照/ 里',
    format: '输出形式',
    maxWarnings: '提醒超过这个数目时按有问题退出',
    lang: '语言（不写就用系统的）',
    color: '是否用颜色',
    help: '显示用法',
    version: '显示版本',
    helpCommand: '显示一个命令的用法',
  },
  values: {
    id: 'id',
    folder: '文件夹',
    count: '数目',
    name: '名称',
    file: '文件',
    year: '年份',
    part: 'i/n',
  },
};
