import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { ProsePlan } from '../document-plan.ts';
import type { Place } from '../resolving/place.ts';
import { correction } from './correction.ts';
import { formatDefaults } from './kind-defaults.ts';

/** The level, ★ and how long: 机密★5年 (7.2.2, 条例 9(2)). */
const secrecy = /^(?:绝密|机密|秘密)★(?:[1-9]\d*(?:年|个月|天)|长期)$/u;
const almostSecrecy =
  /^(?<level>绝密|机密|秘密)[\s★☆*＊·•-]*(?:(?<count>[1-9]\d*)(?<unit>年|个月|月|天|日)|(?<ever>长期))$/u;

/**
 * Reported: 密级, 紧急程度 and 份号 other than 条例 9(1)–(3) and 7.2.1 know them (HT352), and a classified document
 * without a copy number (条例 9(1); HT353).
 */
export function checkHeadMarks(plan: ProsePlan, place: Place, report: Report): void {
  const { copyNumber, format } = plan;
  const judge = (mark: 'secrecy' | 'urgency' | 'copyNumber', isRight: boolean, corrected?: string): void => {
    const written = plan[mark];
    if (written === undefined || isRight) return;
    const span = place.at(mark);
    const { urgencies } = formatDefaults[format];
    const parameters = { mark, written, urgencies, ...(corrected === undefined ? {} : { corrected }) };
    report(diagnostic('HT352', parameters, span, correction(span, written, corrected)));
  };
  judge('secrecy', secrecy.test(plan.secrecy ?? ''), correctSecrecy(plan.secrecy ?? ''));
  const urgency = plan.urgency ?? '';
  const { urgencies } = formatDefaults[format];
  judge(
    'urgency',
    urgencies.includes(urgency),
    urgencies.find((word) => urgency.includes(word)),
  );
  judge('copyNumber', /^\d{6}$/u.test(copyNumber ?? ''), correctCopyNumber(copyNumber ?? ''));
  if (plan.secrecy !== undefined && copyNumber === undefined && !place.isUnknown('copyNumber')) {
    report(diagnostic('HT353', { secrecy: plan.secrecy }, place.at('secrecy')));
  }
}

function correctSecrecy(written: string): string | undefined {
  const parts = almostSecrecy.exec(written.normalize('NFKC'))?.groups;
  if (!parts) return undefined;
  const { level, count, unit, ever } = parts;
  return `${level}★${ever ?? `${count}${unit === '月' ? '个月' : unit === '日' ? '天' : unit}`}`;
}

/** Six digits with leading zeros; more cannot be shortened. */
function correctCopyNumber(written: string): string | undefined {
  const digits = written.normalize('NFKC');
  return /^\d{1,6}$/u.test(digits) ? digits.padStart(6, '0') : undefined;
}
