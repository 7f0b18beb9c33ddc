/**
 * How the names of departments of governments at all levels are shortened: the stem of the full name, then the shorter
 * ones, before 部, 厅, 局 or 委员会 (shortened to 委).
 *
 * `source`: the full names are those of the departments of the State Council, which local ones follow
 * (《国务院关于机构设置的通知》 国发〔2018〕6号, 国发〔2023〕5号); the second stem, where there are three, is the one
 * of the lists of owners in documents of the State Council (国家卫生健康委、国家发展改革委、人力资源社会保障部,
 * 国办发〔2021〕20号); the last is the common one.
 */
export const shortForms = {
  source:
    '《国务院关于机构设置的通知》（国发〔2018〕6号、国发〔2023〕5号）；《国务院办公厅关于印发深化医药卫生体制改革2021年重点工作任务的通知》（国办发〔2021〕20号）的任务分工',
  stems: [
    ['卫生健康', '卫健'],
    ['发展和改革', '发展改革', '发改'],
    ['住房和城乡建设', '住房城乡建设', '住建'],
    ['人力资源和社会保障', '人力资源社会保障', '人社'],
    ['市场监督管理', '市场监管'],
    ['工业和信息化', '工信'],
    ['文化和旅游', '文化旅游', '文旅'],
    ['应急管理', '应急'],
    ['交通运输', '交通'],
    ['城市管理', '城管'],
    ['医疗保障', '医保'],
    ['退役军人事务', '退役军人'],
    ['国有资产监督管理', '国资'],
    ['疾病预防控制', '疾控'],
    ['机关事务管理', '机关事务'],
    ['民族宗教事务', '民宗'],
  ],
} as const;
