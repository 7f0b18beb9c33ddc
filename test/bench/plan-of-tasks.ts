/** What the bureau of the invented plan has its tasks about; their products give texts that are all different. */
const actions = [
  '全面摸排',
  '逐户核查',
  '分类建档',
  '督促整改',
  '现场抽查',
  '组织培训',
  '完善制度',
  '定期通报',
];
const places = [
  '校舍',
  '食堂',
  '宿舍楼',
  '实验室',
  '体育馆',
  '图书馆',
  '锅炉房',
  '地下车库',
  '配电室',
  '校车',
];
const matters = ['用电线路', '消防通道', '应急照明', '屋面防水', '燃气管道', '围墙护坡', '值班记录'];
const offices = ['安全管理股', '基础教育股', '计划财务股', '督导室', '各中小学校'];
const tasksOfATopic = 56;

/**
 * A plan of so many tasks with one annex that lists them: no two tasks have the same text, and no text holds a slip,
 * so that what is measured is the reading, not the reporting.
 */
export function planOfTasks(count: number): string {
  const topics = Array.from({ length: Math.ceil(count / tasksOfATopic) }, (_, topic) => {
    const first = topic * tasksOfATopic;
    const tasks = Array.from({ length: Math.min(tasksOfATopic, count - first) }, (_, task) =>
      taskOf(first + task),
    );
    return `  - title: 第${topic + 1}片区校园安全整治\n    tasks:\n${tasks.join('')}`;
  });
  return `hongtou: 1
name: 校园安全隐患整治
period: 2026年1月—12月
issuer: 某县教育局
offices: [某县教育局, ${offices.join(', ')}]
roles: [{ id: lead, title: 牵头单位 }]
topics:
${topics.join('')}documents:
  - id: 任务清单
    kind: task-list
    title: 校园安全隐患整治任务清单
`;
}

function taskOf(number: number): string {
  const [action, place, matter, office] = [actions, places, matters, offices].map((words, index) => {
    const weight = [1, actions.length, actions.length * places.length, 1][index] ?? 1;
    return words[Math.floor(number / weight) % words.length];
  });
  return `      - id: 任务${number + 1}
        text: ${action}${number + 1}号${place}的${matter}，建立问题清单，明确整改措施和责任人。
        owners: { lead: ${office} }
        deadline: 2026年${1 + (number % 12)}月底前
`;
}
