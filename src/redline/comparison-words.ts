/** The words of a 新旧对照表: an official document, in Chinese whatever language the program speaks. */
export const comparisonWords = {
  file: '新旧对照表',
  title: (campaign: string) => `${campaign}新旧对照表`,
  columns: { number: '序号', item: '事项', before: '修改前', after: '修改后', remark: '说明' },
  versions: (before: string, after: string) => `修改前：${before}；修改后：${after}。`,
  dated: (label: string, date: string) => `${label}（${date}）`,
  note: '注：“修改前”栏中加下划线的，是删去的内容；“修改后”栏中用黑体的，是增加的内容；“……”处没有变化。',
  added: '新增',
  removed: '删除',
  changed: '修改',
  moved: '移动',
  reordered: '顺序调整',
  unchanged: '（内容不变）',
  nothing: '（无）',
  left: '……',
} as const;

/** The file name of a 花脸稿, without ending. */
export const redlineFile = (file: string): string => `${file}（花脸稿）`;
