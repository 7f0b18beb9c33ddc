import { expect, test } from 'vitest';
import { createWorld, soundCampaign } from './world.ts';

const duty = (when: string): string =>
  `${soundCampaign}duties: [{ title: 报送台账, to: 县农业农村局, when: ${when} }]\n`;

const year = (day: string): string =>
  `year: 2024\nsource: 本县通知\nholidays: [{ name: 泼水节, from: ${day} }]\n`;

test('the holidays of the program are known without a file of the user', async () => {
  const world = createWorld({ 'plans/甲/campaign.yaml': duty('2024年10月7日前') });
  expect((await world.run('check')).out).toContain('2024年10月7日是国庆节假期');
});

test('a year of the user stands in the place of that of the program, and adds years', async () => {
  const world = createWorld({
    'plans/甲/campaign.yaml': duty('2024年4月12日前'),
    'plans/holidays/2024.yaml': year('2024-04-12'),
  });
  expect((await world.run('check')).out).toContain('泼水节假期');
  world.write('plans/甲/campaign.yaml', duty('2024年10月7日前'));
  expect((await world.run('check')).out).not.toContain('国庆节');
  world.write('plans/甲/campaign.yaml', duty('2031年4月15日前'));
  expect((await world.run('check')).out).toContain('HT419');
  world.write('plans/holidays/2031.yaml', year('2031-04-15').replace('year: 2024', 'year: 2031'));
  expect((await world.run('check')).out).toContain('泼水节假期');
});

test('a file that is wrong is reported where it is, and others are not files of holidays', async () => {
  const world = createWorld({
    'plans/甲/campaign.yaml': duty('2024年4月15日前'),
    'plans/holidays/2024.yaml': year('2024-13-12'),
    'plans/holidays/说明.txt': '各年放假安排',
  });
  expect((await world.run('check')).out).toContain('plans/holidays/2024.yaml:3:');
});
