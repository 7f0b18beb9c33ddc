import { describe, expect, test } from 'vitest';
import { namesOfOneBody } from '../../../src/checks/consistency/names-of-one-body.ts';
import { shortForms } from '../../../src/checks/words/short-forms.ts';
import { findInBody } from '../text/read-text.ts';

const told = (text: string) => findInBody(namesOfOneBody, text).map(({ parameters }) => parameters);

describe('one body under two short names', () => {
  test.each([
    ['由市住房城乡建设局牵头。\n\n报市住建局备案。', '市住房城乡建设局'],
    ['由省发展改革委牵头。\n\n报省发改委备案。', '省发展改革委'],
    ['由县卫健委牵头。县卫健委汇总。\n\n报县卫生健康委备案。', '县卫生健康委'],
  ])('%s', (text, usual) => expect(told(text)).toMatchObject([{ usual }]));

  test('the forms are counted', () => {
    expect(told('市人社局牵头，市人力资源社会保障局配合。\n\n报市人社局。')).toEqual([
      {
        forms: [
          { form: '市人社局', count: 2 },
          { form: '市人力资源社会保障局', count: 1 },
        ],
        usual: '市人力资源社会保障局',
      },
    ]);
  });

  test('the full name and a short one, each again and again', () => {
    const mixed = '由市市场监督管理局牵头。市市场监督管理局汇总。\n\n报市市场监管局。抄市市场监管局。';
    expect(told(mixed)).toMatchObject([{ usual: '市市场监管局' }]);
  });
});

test.each([
  ['the full name at first', '市应急管理局（以下简称市应急局）牵头。\n\n报市应急局。由市应急局汇总。'],
  ['two levels', '按照省发展改革委的部署。\n\n报市发改委备案。'],
  ['two places', '昆山市卫健委来我市检查。\n\n市卫生健康委配合。'],
  ['words of others', '《市发改委关于做好工作的通知》已经印发。\n\n报市发展改革委备案。'],
  ['no level', '各地卫健部门和卫生健康部门。'],
])('%s', (_, text) => expect(told(text)).toEqual([]));

test('every row of the table goes from the full name to shorter ones', () => {
  for (const stems of shortForms.stems) {
    const lengths = stems.map(({ length }) => length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  }
});
