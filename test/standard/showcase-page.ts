import { listExamples } from './showcase.ts';
import { showcaseGroups } from './showcase-list.ts';

const wording = {
  zh: {
    title: '# 示例',
    other: '[English](showcase.en.md)',
    intro:
      '公文格式的每个要素一份短小的示例，内容和单位都是虚构的。点路径看计划怎么写；`hongtou render plans/showcase` 排出全部示例。图由 LibreOffice 排版，用自由字体代替方正小标宋等字体，与 Word、WPS 里的字形略有不同。逐条测量的结果见[国家标准逐条对照](standard.md)。',
  },
  en: {
    title: '# Showcase',
    other: '[中文](showcase.md)',
    intro:
      'A short example of each element of an official document; contents and offices are invented. The path leads to the plan; `hongtou render plans/showcase` renders all of them. LibreOffice laid out the pictures, with free fonts in place of the official ones. What was measured on them: [the standard, rule by rule](standard.en.md).',
  },
} as const;

/** docs/showcase.md, or its English twin: a picture, a sentence and the plan of each example. */
export function showcasePage(language: 'zh' | 'en'): string {
  const say = wording[language];
  const shows = new Map(listExamples().map((example) => [example.folder, example.shows]));
  const sections = showcaseGroups.map((group) => [
    `## ${group[language]}`,
    ...group.examples.map(({ folder, en }) => {
      const sentence = language === 'zh' ? (shows.get(folder) ?? '') : en;
      const path = `plans/showcase/${folder}/campaign.yaml`;
      return `${sentence} [${path}](../${path})\n\n![${folder}](pictures/showcase/${folder}.png)`;
    }),
  ]);
  return `${[say.title, say.other, say.intro, ...sections.flat()].join('\n\n')}\n`;
}
