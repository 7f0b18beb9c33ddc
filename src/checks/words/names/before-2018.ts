import type { FormerNames } from './former-name.ts';

/** Names that bodies gave up in the reforms of 2008 and 2013. Local bodies followed within two years. */
export const namesBefore2018: FormerNames = {
  title: '2008年、2013年机构改革前的名称',
  source: '《国务院机构改革和职能转变方案》（2013年3月14日十二届全国人大一次会议）',
  why: '机构改革后已经改名',
  entries: [
    {
      wrong: '劳动和社会保障部',
      right: '人力资源和社会保障部',
      since: '2008-03-31',
      source: '《国务院机构改革方案》（2008年3月15日十一届全国人大一次会议）',
    },
    {
      wrong: '劳动和社会保障厅',
      right: '人力资源和社会保障厅',
      since: '2010-12-31',
      source: '《国务院机构改革方案》（2008年3月15日十一届全国人大一次会议）',
    },
    {
      wrong: '劳动和社会保障局',
      right: '人力资源和社会保障局',
      since: '2010-12-31',
      source: '《国务院机构改革方案》（2008年3月15日十一届全国人大一次会议）',
    },
    {
      wrong: '信息产业部',
      right: '工业和信息化部',
      since: '2008-06-29',
      notAfter: '门',
      source: '《国务院机构改革方案》（2008年3月15日十一届全国人大一次会议）',
    },
    {
      wrong: '国家环境保护总局',
      right: '生态环境部',
      since: '2008-03-31',
      source: '《国务院机构改革方案》（2008年3月15日十一届全国人大一次会议）',
    },
    {
      wrong: '国家环保总局',
      right: '生态环境部',
      since: '2008-03-31',
      source: '《国务院机构改革方案》（2008年3月15日十一届全国人大一次会议）',
    },
    {
      wrong: '民航总局',
      right: '中国民用航空局',
      since: '2008-03-31',
      source: '《国务院机构改革方案》（2008年3月15日十一届全国人大一次会议）',
    },
    {
      wrong: '铁道部',
      right: '国家铁路局',
      since: '2013-03-17',
      before: '国家 国务院 原 、 ，',
      notAfter: '门 队 令 公告',
    },
    {
      wrong: '卫生部',
      right: '国家卫生健康委员会',
      since: '2013-03-17',
      before: '国家 、 ， 由 经 按 和 与 照',
      notAfter: '门 令 公告 文件 位 长',
    },
    { wrong: '人口和计划生育委员会', right: '卫生健康委员会', since: '2015-12-31' },
    { wrong: '人口和计划生育局', right: '卫生健康局', since: '2015-12-31' },
    { wrong: '人口计生委', right: '卫生健康委', since: '2015-12-31' },
    { wrong: '人口计生局', right: '卫生健康局', since: '2015-12-31' },
    { wrong: '新闻出版总署', right: '国家新闻出版署', since: '2013-03-22' },
    { wrong: '广播电影电视总局', right: '国家广播电视总局', since: '2013-03-22' },
    { wrong: '国家电监会', right: '国家能源局', since: '2013-03-17' },
  ],
};
