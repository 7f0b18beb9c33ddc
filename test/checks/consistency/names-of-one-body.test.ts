import { describe, expect, test } from 'vitest';
import { namesOfOneBody } from '../../../src/checks/consistency/names-of-one-body.ts';
import { shortForms } from '../../../src/checks/words/short-forms.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { resolveText } from '../../campaign/resolve-text.ts';
import { findInBody, inBody } from '../text/read-text.ts';

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

describe('an alias that the offices of the plan list', () => {
  const office = '{ name: 临江县开发区社会事务局, short: 社会事务局, aliases: [事务局] }';
  const frame = `hongtou: 1\nname: 消防\nissuer: 社会事务局\noffices: [${office}]\n`;

  function inPlan(text: string): readonly unknown[] {
    const found: Diagnostic[] = [];
    namesOfOneBody.run(resolveText(frame + inBody(text)).campaign, (one) => found.push(one));
    return found.map(({ parameters }) => parameters);
  }

  test('beside the short name', () => {
    expect(inPlan('由社会事务局牵头。\n\n名单报事务局综合科。事务局汇总。')).toEqual([
      {
        forms: [
          { form: '社会事务局', count: 1 },
          { form: '事务局', count: 2 },
        ],
        usual: '社会事务局',
      },
    ]);
  });

  test.each([
    ['alone', '名单报事务局综合科。事务局汇总。'],
    ['as the end of another name', '由社会事务局牵头。\n\n机关事务局、民族事务局配合。'],
    ['beside the full name, once', '临江县开发区社会事务局（以下简称事务局）牵头。\n\n报事务局。'],
  ])('%s, it is left alone', (_, text) => expect(inPlan(text)).toEqual([]));
});

test('各村 is an ordinary word, even where a plan lists it as an alias', () => {
  const plan = `hongtou: 1\nname: 防火\nissuer: 镇政府\noffices: [镇政府, { name: 各村（居）民委员会, short: 各村（居）委会, aliases: [各村], group: true }]\n`;
  const found: Diagnostic[] = [];
  const { campaign } = resolveText(plan + inBody('与各村（居）委会签订责任书。\n\n各村组建应急分队。'));
  namesOfOneBody.run(campaign, (one) => found.push(one));
  expect(found).toEqual([]);
});
