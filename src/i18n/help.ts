import { help as english } from './en/help.ts';
import type { Language } from './language.ts';
import { help as chinese } from './zh/help.ts';

export type CommandName =
  | 'check'
  | 'render'
  | 'new'
  | 'schema'
  | 'explain'
  | 'doctor'
  | 'diff'
  | 'text'
  | 'merge-driver'
  | 'issue'
  | 'watch';

/** What `--help` says. */
export interface Help {
  readonly description: string;
  readonly headings: Readonly<Record<string, string>>;
  readonly examples: string;
  readonly commands: {
    readonly [Name in CommandName]: {
      readonly summary: string;
      /** What comes behind `hongtou NAME`, and what it does; two of them or more. */
      readonly examples: readonly (readonly [words: string, meaning: string])[];
    };
  };
  readonly arguments: {
    readonly campaigns: string;
    readonly name: string;
    readonly topic: string;
    readonly versions: string;
    readonly documents: string;
    readonly mergeFiles: string;
    readonly document: string;
  };
  readonly options: {
    readonly only: string;
    readonly out: string;
    readonly draft: string;
    readonly checkOutput: string;
    readonly force: string;
    readonly dryRun: string;
    readonly checkSchema: string;
    readonly fix: string;
    readonly yes: string;
    readonly dryRunFix: string;
    readonly campaign: string;
    readonly word: string;
    readonly editedFile: string;
    readonly setup: string;
    readonly textBeside: string;
    readonly units: string;
    readonly shard: string;
    readonly office: string;
    readonly eachOffice: string;
    readonly issuedOnly: string;
    readonly from: string;
    readonly year: string;
    readonly shift: string;
    readonly deadlines: string;
    readonly drop: string;
    readonly format: string;
    readonly maxWarnings: string;
    readonly lang: string;
    readonly color: string;
    readonly help: string;
    readonly version: string;
    readonly helpCommand: string;
  };
  /** Names of values in option syntax: `--out <folder>`. */
  readonly values: {
    readonly id: string;
    readonly folder: string;
    readonly count: string;
    readonly name: string;
    readonly file: string;
    readonly year: string;
    /** `2/4`. */
    readonly part: string;
  };
}

export const helpIn = (language: Language): Help => (language === 'zh' ? chinese : english);
