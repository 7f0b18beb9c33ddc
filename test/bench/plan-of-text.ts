import { parseDate } from '../../src/text/official-date.ts';

/** Who signs: a short line above the date. */
const officeLine = /^\p{Script=Han}{2,30}(?:人民政府|办公[厅室]|[部委局厅处科院会])$/u;

/** 一、总体要求 and （一）编制目的 on a line of their own. */
const heading =
  /^(?:(?<first>[一二三四五六七八九十]{1,3}、)|[（(][一二三四五六七八九十]{1,3}[）)])(?<title>[^。；：，]{2,30})$/u;

/** A heading with what stands below it. */
interface Section {
  readonly section: string;
  readonly body: string[];
  readonly sections: Section[];
}

/**
 * The plan of a campaign that prints one plain text: its first line the title, every further line a paragraph, numbered
 * headings as sections. Who issues it and when is taken from its end, where it says so.
 */
export function planOfText(text: string): string {
  const [title = '', ...lines] = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const dated = lines.findLastIndex((line) => line.endsWith('日') && parseDate(line).ok);
  const signed = officeLine.test(lines[dated - 1] ?? '') ? dated - 1 : -1;
  const issuer = lines[signed] ?? '本机关';
  const root = bodyOf(lines.filter((_, index) => index !== dated && index !== signed));
  return JSON.stringify({
    hongtou: 1,
    name: '公文',
    issuer,
    offices: [issuer],
    documents: [
      {
        kind: 'work-report',
        status: 'final',
        title: escaped(title),
        ...(dated < 0 ? {} : { date: lines[dated] }),
        body: partsOf(root),
      },
    ],
  });
}

function bodyOf(lines: readonly string[]): Section {
  const root: Section = { section: '', body: [], sections: [] };
  for (const line of lines) {
    const { first, title } = heading.exec(line)?.groups ?? {};
    const chapter = root.sections.at(-1);
    if (title !== undefined) {
      const below = first === undefined && chapter ? chapter : root;
      below.sections.push({ section: title, body: [], sections: [] });
    } else (chapter?.sections.at(-1) ?? chapter ?? root).body.push(line);
  }
  return root;
}

type Part =
  | string
  | { readonly section: string; readonly text?: string; readonly sections?: readonly Part[] };

const partsOf = ({ body, sections }: Section): readonly Part[] => [
  ...body.map(escaped),
  ...sections.map((one) => ({
    section: escaped(one.section),
    ...(one.body.length > 0 ? { text: one.body.map(escaped).join('\n\n') } : {}),
    ...(one.sections.length > 0
      ? { sections: partsOf({ section: '', body: [], sections: one.sections }) }
      : {}),
  })),
];

/** A single 【 begins a reference. */
const escaped = (text: string): string => text.replaceAll('【', '【【');
