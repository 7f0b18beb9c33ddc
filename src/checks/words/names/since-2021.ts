import type { FormerNames } from './former-name.ts';

/** Names given up since 2021. */
export const namesSince2021: FormerNames = {
  title: '2021年以来不再使用的名称',
  source: '《党和国家机构改革方案》（2023年3月）',
  why: '机构改革后已经改名',
  entries: [
    { wrong: '银保监会', right: '国家金融监督管理总局', since: '2023-05-18' },
    { wrong: '银保监局', right: '国家金融监督管理总局派出机构', since: '2023-07-20' },
    { wrong: '银保监分局', right: '国家金融监督管理总局派出机构', since: '2023-07-20' },
    { wrong: '国务院扶贫办', right: '农业农村部（国家乡村振兴局）', since: '2021-02-25' },
  ],
};
