import type { Severity } from '../diagnostics/diagnostic.ts';
import { talk as english } from './en/talk.ts';
import type { Language } from './language.ts';
import { talk as chinese } from './zh/talk.ts';

/** What the commands say beside their findings. */
export interface Talk {
  readonly severity: { readonly [Level in Severity]: string };
  readonly hint: string;
  readonly seeAlso: string;
  /** After all findings; `code` is one that `explain` can be asked about. */
  summary(errors: number, warnings: number, code: string | undefined): string;
  /** Nothing to complain about in so many campaigns. */
  allWell(campaigns: number): string;
  /** So many findings are silenced by comments. */
  silenced(count: number): string;
  tooManyWarnings(count: number, limit: number): string;
  campaignStopped(campaign: string): string;
  /** How many of all tasks an office's lists show. */
  officeTasks(office: string, own: number, all: number): string;
  readonly outcome: {
    readonly written: string;
    readonly replaced: string;
    readonly unchanged: string;
    readonly left: string;
    readonly failed: string;
    readonly stale: string;
    readonly wouldWrite: string;
  };
  readonly fix: {
    /** So many findings carry a correction. */
    possible(corrections: number): string;
    /** Before so many corrections in so many files are written. */
    question(corrections: number, files: number): string;
    written(path: string, corrections: number): string;
    wouldWrite(path: string, corrections: number): string;
    readonly nothing: string;
    readonly declined: string;
  };
  /** What the files on the disk are called beside a commit. */
  readonly workingTree: string;
  /** How many campaigns differ between two versions. */
  compared(campaigns: number, from: string, to: string): string;
  /**
   * How many places of a document were changed by hand; `isOutdated`: or by the plan; `issued`: 发文字号 of a document
   * that was issued, which is compared with what was sent.
   */
  handEdits(count: number, isOutdated: boolean, issued?: string): string;
  /** In the marks of a merge conflict. */
  readonly mergeSides: { readonly ours: string; readonly theirs: string };
  mergeConflict(path: string, field: string): string;
  gitIsSetUp(attributes: string): string;
  readonly whenIssued: string;
  readonly nothingIssued: string;
  issued(title: string, number: string, folder: string): string;
  notIssued(document: string): string;
  /** Before the first rendering of `watch`. */
  readonly watching: string;
  watchingFor(plans: string): string;
  /** Between names in a list. */
  readonly listMark: string;
  rendered(
    counts: { readonly written: number; readonly unchanged: number; readonly left: number },
    errors: number,
    milliseconds: number,
  ): string;
  /** `render --units`. */
  readonly units: {
    /** How far the run is; `rate` in units a second, `left` in seconds. */
    progress(estimate: {
      readonly done: number;
      readonly total: number;
      readonly rate: number;
      readonly left?: number;
    }): string;
    /** What became of the documents of so many units. */
    done(
      counts: {
        readonly units: number;
        readonly done: number;
        readonly documents: {
          readonly written: number;
          readonly replaced: number;
          readonly unchanged: number;
          readonly left: number;
          readonly failed: number;
        };
      },
      isPlanned: boolean,
      seconds: number,
    ): string;
    summary(path: string): string;
  };
  readonly interrupted: string;
  readonly bug: string;

  readonly newQuestion: string;
  readonly newPlaceholder: string;
  created(path: string): string;
  nextSteps(name: string): string;
  droppedTasks(names: readonly string[]): string;
  /** How many texts hold dates that were left. */
  datesLeft(count: number): string;

  schemaWritten(path: string): string;
  schemaFresh(path: string): string;

  /** Before the wording of a code that has no page. */
  readonly noPage: string;
  readonly keyPlaces: string;

  readonly doctor: {
    node(version: string, least: string): string;
    nodeTooOld(version: string, least: string): string;
    program(name: string, version: string): string;
    programMissing(name: string): string;
    readonly programPurpose: { readonly soffice: string; readonly git: string };
    font(name: string, found: string): string;
    fontMissing(name: string, use: string): string;
    fontInstead(name: string, found: string, use: string): string;
    readonly fontUse: {
      readonly title: string;
      readonly body: string;
      readonly heading: string;
      readonly run: string;
      readonly number: string;
      readonly look: string;
    };
    readonly fontsUnknown: string;
    writable(path: string): string;
    notWritable(path: string, code: string): string;
    schemaFresh(path: string): string;
    schemaStale(path: string): string;
    noPlans(path: string): string;
    readonly templatesSound: string;
    templatesDamaged(names: readonly string[]): string;
    readonly templatesDamagedAdvice: string;
    templatesChanged(names: readonly string[]): string;
    readonly templatesChangedAdvice: string;
    readonly fontAdvice: string;
    readonly allWell: string;
    readonly trouble: string;
  };
}

export const talkIn = (language: Language): Talk => (language === 'zh' ? chinese : english);
