import type { SizeResult } from './size.ts';

type Language = 'en' | 'zh';

/** A table in Markdown: a line for each program, a column for each size. */
export function sizeTable(results: readonly SizeResult[], language: Language): string {
  const sizes = [...new Set(results.map(({ tasks }) => tasks))];
  const programs = [...new Set(results.map(({ program }) => program))];
  const head = ['', ...sizes.map((size) => `${size.toLocaleString('en')}${tasks[language]}`)];
  const rows = programs.map((program) => [
    names[language][program] ?? program,
    ...sizes.map((size) => {
      const result = results.find((one) => one.program === program && one.tasks === size);
      return result ? inWords(result) : '';
    }),
  ]);
  return [head, ['---', ...sizes.map(() => '---:')], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

const inWords = ({ cpu, memory, file }: SizeResult): string =>
  `${cpu.toFixed(cpu < 10 ? 2 : 0)} s · ${memory.toFixed(0)} MB · ${sizeOf(file)}`;

const sizeOf = (kilobytes: number): string =>
  kilobytes < 1000 ? `${kilobytes.toFixed(0)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;

const tasks: Readonly<Record<Language, string>> = { en: ' tasks', zh: ' 项' };
const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { hongtou: '**hongtou** (YAML, checks, page plan)', floor: 'the floor', docx: 'docx alone' },
  zh: { hongtou: '**hongtou**（读 YAML、检查、排版）', floor: '下限程序', docx: '只用 docx 库' },
};
