import { goalTable } from '../goals/print-goals.ts';
import { sizeTable } from '../sizes/print-sizes.ts';
import type { Machine, Measured } from './measured.ts';

type Language = 'en' | 'zh';

/** The page with everything between `<!-- measured: NAME -->` and `<!-- end -->` as it was measured. */
export function fillPage(page: string, measured: Measured, language: Language): string {
  return page.replace(
    /(<!-- measured: (\w+) -->\n)[\s\S]*?(<!-- end -->)/gu,
    (_, begin: string, name: string, end: string) => {
      const block = blocks[name];
      if (!block) throw new Error(`the page asks for ${name}`);
      return `${begin}${block(measured, language)}\n${end}`;
    },
  );
}

const blocks: Readonly<Record<string, (measured: Measured, language: Language) => string>> = {
  goals: ({ goals }, language) => goalTable(goals, language),
  sizes: ({ sizes }, language) => sizeTable(sizes, language),
  machine: ({ date, machine }, language) => machineLine[language](date, machine),
};

const machineLine: Readonly<Record<Language, (date: string, machine: Machine) => string>> = {
  en: (date, { processor, cores, memory, system, node }) =>
    `Measured on ${date}: ${cores} cores of a shared machine (${processor}), ${memory} GB, ${system}, Node ${node}.`,
  zh: (date, { processor, cores, memory, system, node }) =>
    `测于 ${date}：共用机器上的 ${cores} 个核心（${processor}），内存 ${memory} GB，${system}，Node ${node}。`,
};
