import type { PersonalData } from '../../diagnostics/areas/checks-text.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { isIdentityNumber } from '../../text/identity-number.ts';
import type { Check } from '../check.ts';
import { finalTexts } from './final-texts.ts';
import { withoutReferences } from './references.ts';
import { spansIn } from './spans-in.ts';

/**
 * HT473: what belongs to a private person in a document that is final: an identity number, a mobile number that is not
 * said to be for calls, a private mailbox.
 */
export const personalData: Check = {
  run(campaign, report) {
    for (const place of finalTexts(campaign)) {
      if (!signs.test(place.text)) continue;
      const text = withoutReferences(place.text);
      const data = personalDataIn(text, place.kind === 'contact');
      if (data.length === 0) continue;
      const spanOf = spansIn(place);
      for (const { kind, start, end } of data) {
        const found = spanOf(start, end);
        if (found) report(diagnostic('HT473', { kind }, found.span));
      }
    }
  },
};

interface Found {
  readonly kind: PersonalData;
  readonly start: number;
  readonly end: number;
}

/** A text without these holds none of it. */
const signs = /@|\d{3}[ -]?\d{4}/u;

/** Free mailboxes, which anybody can open. */
const mailbox =
  /[\w.+-]{1,64}@(?:(?:vip\.)?(?:qq|163|126|sina|sohu|foxmail|139|189|yeah|gmail|hotmail|outlook|aliyun|tom|21cn)\.(?:com|cn|net)(?:\.cn)?)(?![\w.-])/giu;
const mobile = /(?<![\dA-Za-z])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z])/gu;
const identity = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu;

/** Said of a number that is meant to be called. */
const forCalls = /(?:电话|手机|热线|联系|咨询|举报|监督|值班|微信|传真)[^。；\n]{0,20}$/u;

function personalDataIn(text: string, isContact: boolean): readonly Found[] {
  const all = (kind: PersonalData, pattern: RegExp, isMeant: (match: RegExpExecArray) => boolean) =>
    [...text.matchAll(pattern)].filter(isMeant).map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [
    ...all('identity-number', identity, ([number]) => isIdentityNumber(number)),
    ...all('mailbox', mailbox, () => true),
    ...all(
      'mobile',
      mobile,
      ({ index }) => !isContact && !forCalls.test(text.slice(Math.max(0, index - 40), index)),
    ),
  ];
}
