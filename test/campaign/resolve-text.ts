import type { Campaign } from '../../src/campaign/campaign.ts';
import { resolveCampaign } from '../../src/campaign/resolve-campaign.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { positionOf } from '../../src/diagnostics/position.ts';
import { sortDiagnostics } from '../../src/diagnostics/sort.ts';
import { describe } from '../../src/i18n/describe.ts';
import type { Language } from '../../src/i18n/language.ts';
import { readBureau, readCampaign, readOffices } from '../../src/schema/read.ts';
import type { FileReader } from '../../src/source/file-reader.ts';
import { type PositionedYaml, readYaml } from '../../src/source/read-yaml.ts';

export interface ResolvedText {
  readonly campaign: Campaign;
  /** All findings from reading to checks, sorted by place. */
  readonly found: readonly Diagnostic[];
}

/** Files that a campaign shares with others, as text. */
export interface SharedTexts {
  readonly offices?: readonly string[];
  readonly bureau?: readonly string[];
}

/** Takes a plan all the way from its text to a checked campaign. */
export function resolveText(text: string, shared: SharedTexts = {}): ResolvedText {
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic): void => void found.push(one);
  const yamlOf = (content: string, path: string): PositionedYaml => {
    const yaml = readYaml(
      path,
      { root: '/plans', show: (shown) => shown.slice(1) },
      memory(path, content),
      report,
    );
    if (!yaml) throw new Error(`${path} could not be read: ${JSON.stringify(found.map(codeAt))}`);
    return yaml;
  };
  const each = <Read>(
    texts: readonly string[] | undefined,
    name: string,
    read: (yaml: PositionedYaml, to: typeof report) => Read | undefined,
  ): Read[] =>
    (texts ?? []).flatMap(
      (content, index) => read(yamlOf(content, `/plans/${name}-${index}.yaml`), report) ?? [],
    );

  const read = readCampaign(yamlOf(text, '/plans/x/campaign.yaml'), report);
  if (!read) throw new Error(`nothing could be made of the plan: ${JSON.stringify(found.map(codeAt))}`);
  const offices = each(shared.offices, 'offices', readOffices);
  const bureau = each(shared.bureau, 'bureau', readBureau);
  const campaign = resolveCampaign('x', read, { offices, bureau }, report);
  runChecks(campaign, report);
  return { campaign, found: sortDiagnostics(found) };
}

/** `HT301 4:7`: the code and where the caret stands. */
export function codeAt({ code, span }: Diagnostic): string {
  if (!span) return `${code} nowhere`;
  const { line, column } = positionOf(span.file, span.start);
  return `${code} ${line}:${column}`;
}

/** What the caret stands under. */
export const underCaret = ({ span }: Diagnostic): string => span?.file.text.slice(span.start, span.end) ?? '';

export function inWords(found: Diagnostic, language: Language = 'zh'): string {
  const { message, hint } = describe(found, language);
  return hint === undefined ? message : `${message}\n${hint}`;
}

function memory(path: string, content: string): FileReader {
  const bytes = new TextEncoder().encode(content);
  return {
    readFile: () => bytes,
    list: () => [],
    stat: (asked) => (asked === path ? { kind: 'file', size: bytes.length } : undefined),
    realPath: (asked) => asked,
  };
}
