import type { SampleOffices } from './sample-offices.ts';

/** Puts names in the places that templates/new/campaign.yaml keeps for them. */
export function fillSample(
  sample: string,
  name: string,
  { issuer, lead, responsible }: SampleOffices,
): string {
  const values: Readonly<Record<string, string>> = {
    名称: name,
    发文单位: issuer,
    牵头单位: lead,
    责任单位: responsible,
    通知标题: `${issuer}关于开展${name}工作的通知`,
    清单标题: `${name}任务清单`,
    进展表标题: `${name}工作进展情况表`,
  };
  return sample.replace(/__(\p{L}+)__/gu, (place, key: string) => {
    const value = values[key];
    return value === undefined ? place : asYaml(value);
  });
}

/** A text as a YAML value: plain where that surely means the same, quoted otherwise. */
const asYaml = (text: string): string =>
  /^\p{Script=Han}[\p{L}\p{N}]*$/u.test(text) ? text : JSON.stringify(text);
