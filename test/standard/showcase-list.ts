/** One example in docs/showcase.md: the pages its picture shows, and its sentence in English. */
export interface Shown {
  readonly folder: string;
  readonly pages: readonly number[];
  readonly en: string;
}

export interface ShownGroup {
  readonly zh: string;
  readonly en: string;
  readonly examples: readonly Shown[];
}

const shown = (folder: string, pages: readonly number[], en: string): Shown => ({ folder, pages, en });

/** The showcase in the order of the standard. The Chinese sentence is the comment on the first line of each plan. */
export const showcaseGroups: readonly ShownGroup[] = [
  {
    zh: '版头',
    en: 'Head',
    examples: [
      shown(
        'full-head',
        [1, 2],
        'Every element of the head: copy number, secrecy and urgency in the upper left corner, mark, number, red rule.',
      ),
      shown('urgency-only', [1], 'Urgency alone stands on the first line.'),
      shown('short-mark', [1], 'A short name: the mark is as large as it may be, on one line.'),
      shown(
        'long-mark',
        [1, 2],
        'A very long name: the mark is divided into lines of whole words (HT602 tells the author).',
      ),
      shown(
        'joint-three',
        [1, 2],
        'Three issuers: names spread to one width, 文件 beside them; three seals in one row.',
      ),
      shown(
        'joint-five',
        [1, 2],
        'Five issuers: the mark gets smaller so that page one shows text; seals in two rows.',
      ),
      shown(
        'upward-one-signer',
        [1, 2],
        'A report: the number at the left, the signer at the right of the same line.',
      ),
      shown(
        'upward-three-signers',
        [1, 2],
        'A joint report with three signers, two on a line, the number on the line of the last.',
      ),
      shown('request', [1, 2], 'A request: one recipient, a signer, 妥否，请批示, whom to call in the note.'),
    ],
  },
  {
    zh: '标题、主送机关和正文',
    en: 'Title, recipients, text',
    examples: [
      shown('title-lines', [1], 'A title with the author’s own lines.'),
      shown(
        'title-balanced',
        [1],
        'A title that the program divides into three lines of whole words, in the shape of a diamond.',
      ),
      shown(
        'recipients',
        [1],
        'Many recipients: flush left, further lines too, a full-width colon at the end.',
      ),
      shown(
        'headings-standing',
        [1, 2, 3],
        'Four levels of headings on lines of their own; 22 lines on a full page, 28 characters on a full line.',
      ),
      shown('headings-run-in', [1, 2], 'Four levels of headings with the text behind them.'),
    ],
  },
  {
    zh: '附件',
    en: 'Annexes',
    examples: [
      shown(
        'annex-one',
        [2, 3],
        'One annex: no number, a long title aligned below its first character; mark on line 1, title on line 3 of a new face.',
      ),
      shown(
        'annexes-several',
        [2, 3, 5, 6],
        'Several annexes: numbered, a landscape table with its page numbers where upright pages have them.',
      ),
      shown(
        'annex-loose',
        [1],
        'An annex that is not bound: the document number and 附件2 on its first line.',
      ),
    ],
  },
  {
    zh: '署名、日期和附注',
    en: 'Signature, date, note',
    examples: [
      shown(
        'unsealed-long-name',
        [1, 2],
        'Without a seal: the date begins two characters to the right of the name.',
      ),
      shown(
        'unsealed-short-name',
        [1],
        'Without a seal, the date longer than the name: the date keeps two characters, the name moves.',
      ),
      shown('joint-unsealed', [2], 'Several issuers without seals: the lead first, the others below it.'),
      shown('note', [2], 'A note in parentheses below the date.'),
    ],
  },
  {
    zh: '版记',
    en: 'Imprint',
    examples: [
      shown('imprint-same-face', [1, 2], 'The imprint at the foot of the even page on which the text ends.'),
      shown(
        'imprint-own-face',
        [1, 2],
        'The imprint on the back of a single page of text, with its page number.',
      ),
      shown('imprint-blank-page', [2, 3, 4], 'The imprint after a blank page, both without numbers.'),
      shown(
        'recipients-in-imprint',
        [1, 2],
        'Too many recipients: they move to the imprint, above the copies, no rule between.',
      ),
      shown('imprint-last-face', [1], 'The plan decides: on the page where the text ends (face: last).'),
      shown('imprint-wanted-blank', [2, 3, 4], 'The plan decides: after a blank page (blankPage: yes).'),
    ],
  },
  {
    zh: '特定格式',
    en: 'Special formats',
    examples: [
      shown(
        'letter',
        [1, 2],
        'A letter: mark 30 mm from the upper edge, red double rules, number at the right, no number on page one.',
      ),
      shown(
        'letter-notice',
        [1],
        'A notice in the format of letters, with copy number, secrecy and urgency.',
      ),
      shown('order', [1, 2], 'An order: mark, number, text, the signer’s stamp.'),
      shown('order-joint', [1, 2], 'A joint order: posts and stamps below one another.'),
      shown('minutes', [1, 2], 'Minutes, with those present, excused and sitting in.'),
      shown('telegram', [1, 2], 'A telegram, whose format the standard leaves to practice.'),
      shown(
        'look',
        [1, 2],
        'A local look: title in 小二, lines of 28 pt, bold second headings, centred page numbers.',
      ),
    ],
  },
];
