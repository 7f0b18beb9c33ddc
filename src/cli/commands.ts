import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandName, Help } from '../i18n/help.ts';
import type { CheckArguments } from './commands/check.ts';
import type { DiffArguments } from './commands/diff.ts';
import type { NewFromArguments } from './commands/new-from.ts';
import { render } from './commands/render.ts';
import type { RenderOfficesArguments } from './commands/render-office.ts';
import type { RenderUnitsArguments } from './commands/render-units.ts';
import type { WatchArguments } from './commands/watch.ts';
import type { FormatName } from './format/index.ts';
import { formatNames } from './format/index.ts';
import { deadlineRules } from './new/deadline-rules.ts';
import type { CommandResult, Session } from './session.ts';
import { readShard, type Shard } from './units/shard.ts';

/** What a command was called with, and what is to be done with the result. */
export type Run = (
  command: (session: Session) => Promise<CommandResult>,
  options: { readonly maxWarnings?: number },
) => Promise<void>;

interface Common {
  readonly format: FormatName;
  readonly maxWarnings?: number;
}

/** What a command is made of. */
interface Setup {
  /** Has its name and what all commands have. */
  readonly command: Command;
  readonly help: Help;
  readonly run: Run;
}

/** The arguments and options of each command, in the order in which help lists them. */
export const commands: Readonly<Record<CommandName, (setup: Setup) => void>> = {
  check: ({ command, help, run }) => {
    withFindings(command, help)
      .argument('[campaign...]', help.arguments.campaigns)
      .option('--fix', help.options.fix, false)
      .option('--yes', help.options.yes, false)
      .option('--dry-run', help.options.dryRunFix, false)
      .action((campaigns: string[], options: Common & CheckOptions) =>
        run(
          async (own) => (await import('./commands/check.ts')).check({ campaigns, ...options }, own),
          options,
        ),
      );
  },
  render: ({ command, help, run }) => {
    withFindings(command, help)
      .argument('[campaign...]', help.arguments.campaigns)
      .option(`--only <${help.values.id}>`, help.options.only)
      .option(`--out <${help.values.folder}>`, help.options.out)
      .option('--draft', help.options.draft, false)
      .option('--check', help.options.checkOutput, false)
      .option('--force', help.options.force, false)
      .option('--dry-run', help.options.dryRun, false)
      .option('--text', help.options.textBeside, false)
      .option(`--units <${help.values.file}>`, help.options.units)
      .option(`--shard <${help.values.part}>`, help.options.shard, readPart)
      .option(`--office <${help.values.name}>`, help.options.office, collect, [])
      .option('--each-office', help.options.eachOffice, false)
      .action((campaigns: string[], options: Common & RenderOptions & OfficeOptions) =>
        run(async (own) => {
          if (options.eachOffice || options.office.length > 0) {
            const others = (['units', 'shard'] as const).flatMap((name) =>
              options[name] === undefined ? [] : `--${name}`,
            );
            const { renderOffices } = await import('./commands/render-office.ts');
            return renderOffices({ campaigns, others, ...options }, own);
          }
          return options.units === undefined && options.shard === undefined
            ? render({ campaigns, ...options }, own)
            : (await import('./commands/render-units.ts')).renderUnits({ campaigns, ...options }, own);
        }, options),
      );
  },
  diff: ({ command, help, run }) => {
    withFindings(command, help)
      .argument('[version...]', help.arguments.versions)
      .option(`--campaign <${help.values.name}>`, help.options.campaign, collect, [])
      .option('--word', help.options.word, false)
      .option(`--out <${help.values.folder}>`, help.options.out)
      .option('--force', help.options.force, false)
      .option(`--file <${help.values.file}>`, help.options.editedFile)
      .option('--issued', help.options.issuedOnly, false)
      .action((versions: string[], { issued, ...options }: Common & DiffOptions) => {
        const { file } = options;
        return run(
          async (own) =>
            issued
              ? (await import('./commands/diff-issued.ts')).diffIssued({ versions, ...options }, own)
              : file === undefined
                ? (await import('./commands/diff.ts')).diff({ versions, ...options }, own)
                : (await import('./commands/diff-file.ts')).diffFile({ versions, ...options, file }, own),
          options,
        );
      });
  },
  text: ({ command, help, run }) => {
    withFindings(command, help)
      .argument('<file...>', help.arguments.documents)
      .action((files: string[], options: Common) =>
        run(async (own) => (await import('./commands/text.ts')).text({ files }, own), options),
      );
  },
  watch: ({ command, help, run }) => {
    withFindings(command, help)
      .argument('[campaign...]', help.arguments.campaigns)
      .option(`--out <${help.values.folder}>`, help.options.out)
      .option('--draft', help.options.draft, false)
      .action((campaigns: string[], options: Common & Omit<WatchArguments, 'campaigns'>) =>
        run(
          async (own) => (await import('./commands/watch.ts')).watch({ campaigns, ...options }, own),
          options,
        ),
      );
  },
  issue: ({ command, help, run }) => {
    withFindings(command, help)
      .argument('<id>', help.arguments.document)
      .option(`--campaign <${help.values.name}>`, help.options.campaign, collect, [])
      .action((id: string, options: Common & { readonly campaign: readonly string[] }) =>
        run(async (own) => (await import('./commands/issue.ts')).issue({ id, ...options }, own), options),
      );
  },
  'merge-driver': ({ command, help, run }) => {
    withFindings(command, help)
      .argument('[file...]', help.arguments.mergeFiles)
      .option('--setup', help.options.setup, false)
      .action((files: string[], options: Common & { readonly setup: boolean }) =>
        run(
          async (own) => (await import('./commands/merge-driver.ts')).mergeDriver({ files, ...options }, own),
          options,
        ),
      );
  },
  new: ({ command, help, run }) => {
    withFindings(command, help)
      .argument('[name]', help.arguments.name)
      .option(`--from <${help.values.name}>`, help.options.from)
      .option(`--year <${help.values.year}>`, help.options.year, readYear)
      .option(`--shift <${help.values.count}>`, help.options.shift, readShift)
      .addOption(
        new Option('--deadlines <shift|empty|keep>', help.options.deadlines)
          .choices(deadlineRules)
          .default('shift'),
      )
      .option(`--drop <${help.values.id}>`, help.options.drop, collect, [])
      .action((name: string | undefined, { from, ...options }: Common & NewOptions) => {
        const named = name === undefined ? {} : { name };
        return run(
          async (own) =>
            from === undefined
              ? (await import('./commands/new.ts')).create({ ...named, ...options }, own)
              : (await import('./commands/new-from.ts')).createFrom({ ...named, from, ...options }, own),
          options,
        );
      });
  },
  schema: ({ command, help, run }) => {
    withFindings(command, help)
      .option('--check', help.options.checkSchema, false)
      .action((options: Common & { readonly check: boolean }) =>
        run(async (own) => (await import('./commands/schema.ts')).schema(options, own), options),
      );
  },
  explain: ({ command, help, run }) => {
    command
      .addArgument(new Argument('<code|key>', help.arguments.topic))
      .action((topic: string) =>
        run(async (own) => (await import('./commands/explain.ts')).explain({ topic }, own), {}),
      );
  },
  doctor: ({ command, run }) => {
    command.action(() => run(async (own) => (await import('./commands/doctor.ts')).doctor(own), {}));
  },
};

/** An option that may be given several times. */
const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** What commander reads besides the campaigns. */
type CheckOptions = Omit<CheckArguments, 'campaigns'>;
type RenderOptions = Omit<RenderUnitsArguments, 'campaigns'>;
type OfficeOptions = Pick<RenderOfficesArguments, 'office' | 'eachOffice'>;
type NewOptions = Omit<NewFromArguments, 'name' | 'from'> & { readonly from?: string };
type DiffOptions = Omit<DiffArguments, 'versions'> & { readonly file?: string; readonly issued: boolean };

/** What commands have that report findings in files. */
function withFindings(command: Command, help: Help): Command {
  return command
    .addOption(
      new Option('--format <human|short|json|github>', help.options.format)
        .choices(formatNames)
        .default('human'),
    )
    .option(`--max-warnings <${help.values.count}>`, help.options.maxWarnings, readCount);
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('0, 1, 2 …');
  return Number(text);
}

function readPart(text: string): Shard {
  const part = readShard(text);
  if (part === undefined) throw new InvalidArgumentError('1/4, 2/4 …');
  return part;
}

function readYear(text: string): number {
  if (!/^(?:19|20|21)\d\d$/u.test(text)) throw new InvalidArgumentError('2027');
  return Number(text);
}

function readShift(text: string): number {
  if (!/^-?\d{1,2}$/u.test(text)) throw new InvalidArgumentError('1, 2, -1 …');
  return Number(text);
}
