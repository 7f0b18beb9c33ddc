import { join } from 'node:path';
import { type DiagnosticCode, diagnostic } from '../../diagnostics/diagnostic.ts';
import { severities } from '../../diagnostics/severities.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import { describeInGeneral } from '../../i18n/describe-in-general.ts';
import type { Talk } from '../../i18n/talk.ts';
import type { KeyExplanation } from '../../schema/explain-key.ts';
import { exitCode } from '../exit-code.ts';
import type { CommandResult, Session } from '../session.ts';
import { readText } from './schema.ts';

export interface ExplainArguments {
  readonly topic: string;
}

/** Explains a diagnostic code or a key of campaign.yaml. */
export async function explain({ topic }: ExplainArguments, session: Session): Promise<CommandResult> {
  const { context, report, talk } = session;
  const code = topic.trim().normalize('NFKC').toUpperCase();
  if (Object.hasOwn(severities, code)) {
    context.out.write(explainCode(code as DiagnosticCode, session));
    return {};
  }
  const { explainKey } = await import('../../schema/explain-key.ts');
  const places = explainKey(topic.trim());
  if (places.length > 0) {
    context.out.write(explainPlaces(topic.trim(), places, talk));
    return {};
  }
  const { campaignJsonSchema } = await import('../../schema/json-schema.ts');
  const keys = new Set(keysIn(campaignJsonSchema()));
  const suggestion = nearest(code, Object.keys(severities)) ?? nearest(topic, keys);
  report(diagnostic('HT821', { name: topic, ...(suggestion !== undefined && { suggestion }) }));
  return { exitCode: exitCode.couldNotRun };
}

/** The code's page, or where it has none, its wording with gaps for what only a finding knows. */
function explainCode(code: DiagnosticCode, { context, settings, talk }: Session): string {
  const page = readText(
    join(context.packageFolder, 'docs', 'diagnostics', settings.language, `${code}.md`),
    context,
  );
  if (page !== undefined) return page;
  const { message, hint } = describeInGeneral(code, settings.language);
  const lines = [`${code} ${talk.severity[severities[code]]}`, '', talk.noPage, `  ${message}`];
  if (hint !== undefined) lines.push(`  ${talk.hint}${hint}`);
  return `${lines.join('\n')}\n`;
}

/** A key may mean the same in many places; each meaning is told once, with its places below. */
function explainPlaces(topic: string, places: readonly KeyExplanation[], talk: Talk): string {
  const meanings = new Map<string, string[]>();
  for (const { title, description, path } of places) {
    const meaning = `${title}${description === '' ? '' : `\n  ${description}`}`;
    meanings.set(meaning, [...(meanings.get(meaning) ?? []), path]);
  }
  return [...meanings]
    .map(
      ([meaning, paths]) =>
        `${topic}  ${meaning}\n  ${talk.keyPlaces}\n${paths.map((path) => `    ${path}\n`).join('')}`,
    )
    .join('\n');
}

/** Names of keys anywhere in a JSON schema. */
function* keysIn(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [name, part] of Object.entries(schema)) {
    if (name === 'properties' && typeof part === 'object' && part !== null) yield* Object.keys(part);
    yield* keysIn(part);
  }
}
