import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import type { ProsePlan } from '../document-plan.ts';
import type { Place } from '../resolving/place.ts';
import { formatDefaults, kindDefaults } from './kind-defaults.ts';

type ProseKind = ProsePlan['kind'];
const kinds = Object.keys(kindDefaults) as readonly ProseKind[];

/** No word is the end of another, but for 令 and 命令, so the longest is the one that was written. */
const words = [...new Set(kinds.flatMap((kind) => kindDefaults[kind].titleWords))].sort(
  (one, other) => other.length - one.length,
);

/** （试行）, （征求意见稿） say nothing of the kind. */
const remarkAtEnd = /[（(][^（）()]*[)）]$/u;

/**
 * Reported: a title that ends in the 文种 of another kind (条例 8; HT355), and a special format that is made for
 * another kind (HT356). A title that is not printed, or ends in no 文种, is the author's own.
 */
export function checkKind(plan: ProsePlan, place: Place, report: Report): void {
  const { kind, title, format } = plan;
  const own = kindDefaults[kind].titleWords;
  const bare = title.replace(remarkAtEnd, '');
  const word = words.find((one) => bare.endsWith(one));
  if (word !== undefined && !own.includes(word) && !plan.isTitleUnprinted) {
    const owners = kinds.filter((other) => kindDefaults[other].titleWords.includes(word));
    const meant = owners.find((other) => kindDefaults[other].titleWords[0] === word) ?? owners[0] ?? kind;
    const parameters = { title, word, kind, meant, ownWord: own[0] ?? '' };
    report(diagnostic('HT355', { ...parameters, isLetter: format === 'letter' }, place.at('title')));
  }
  const { onlyFor } = formatDefaults[format];
  if (onlyFor !== undefined && onlyFor !== kind) {
    report(diagnostic('HT356', { format, kind, onlyFor }, place.at('format')));
  }
}
