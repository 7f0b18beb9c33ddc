import type { Origin } from '../diagnostics/span.ts';
import type { Table } from './table.ts';

/**
 * An official document as plain data: what it says and in which order, with no page, no font and no OOXML.
 * Composers make it, typesetting lays it out, the text writer prints it.
 */
export interface OfficialDocument {
  readonly format: DocumentFormat;
  readonly id: string;
  readonly title: string;
  /** File name without folder and ending, not yet made safe. */
  readonly file: string;
  readonly head?: RedHead;
  /** The main part first, then what is attached to it and the annexes; each begins on a new face (GB/T 9704-2012, 7.3.7). */
  readonly parts: readonly Part[];
  readonly imprint?: Imprint;
}

/**
 * 公文格式: the general one (7), one of the special ones (10.1 信函, 10.2 命令, 10.3 纪要), or that of 明电, which
 * the standard leaves to practice.
 */
export const documentFormats = ['general', 'letter', 'order', 'minutes', 'telegram'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** 版头 (7.2, 10). */
export interface RedHead {
  /** One line for each issuer that is shown, the lead first; without 文件. */
  readonly issuers: readonly string[];
  /** 文件, set to the right of the names and centred on them; empty for a mark without it. */
  readonly suffix: string;
  readonly number?: readonly Inline[];
  /** 签发人：, from the template; stands before the first signer only. */
  readonly signersLabel: string;
  readonly signers: readonly string[];
  readonly copyNumber?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  /**
   * Lines above the red rule that have a left and a right end: issuer and date of minutes; issuer and approval, level
   * and number of a telegram, which has no `number` of its own then.
   */
  readonly lines?: readonly HeadLine[];
}

export interface HeadLine {
  readonly left: readonly Inline[];
  readonly right: readonly Inline[];
}

/** The body, a document that it issues (规定, 方案), or one annex. */
export interface Part {
  readonly role: 'main' | 'attached' | 'annex';
  /** 附件1, alone on the first line; for annexes only. */
  readonly mark?: string;
  readonly title: Title;
  /** 主送机关 or a salutation, with its final colon. */
  readonly recipients?: string;
  readonly blocks: readonly Block[];
  readonly annexNote?: AnnexNote;
  readonly signature?: Signature;
  /** 附注, without its parentheses. */
  readonly note?: readonly Inline[];
  /** 主持、出席、请假、列席、记录 of minutes, in this order (10.3). */
  readonly attendance?: readonly Attendance[];
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'auto' | 'portrait' | 'landscape';
  readonly origin?: Origin;
}

export interface Title {
  readonly text: string;
  /** The author's own lines; otherwise typesetting balances them. */
  readonly lines?: readonly string[];
  /** Names of offices that stand in it: they are not divided where they fit a line. */
  readonly unbroken?: readonly string[];
  /** An order has no title in print (10.2); findings, files and the word processor still name it by one. */
  readonly isUnprinted?: true;
}

/** Those who presided, were present, excused, sat in or took the minutes (10.3). */
export interface Attendance {
  /** 出席：, from the template. */
  readonly label: string;
  /** Units and names. */
  readonly text: string;
}

export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** A word the author stressed; set in 黑体, because nothing in an official document is bold. */
      readonly stressed?: true;
      /** Words that were taken out, in the column of a comparison that shows the older text. */
      readonly underlined?: true;
    }
  /** A line break the author wrote. */
  | { readonly kind: 'break' }
  | { readonly kind: 'blank'; readonly blank: Blank };

/** A place that is filled by hand. Empty on screen and on paper, found again by its anchor. */
export interface Blank {
  /** Stable within the document: made of ids, never of positions, e.g. `进展表/危险化学品/隐患总数`. */
  readonly anchor: string;
  /** What the reader should fill in, shown as the control's name: `危险化学品 排查隐患总数（处）`. */
  readonly label: string;
  /** Width in characters that is kept free inside a line of text; not used in cells. */
  readonly width: number;
  /** What stands in it from the beginning, in place of room to write; not used in cells. It can be changed like any entry. */
  readonly value?: string;
}

export type Block = Paragraph | Heading | Table | FormLine;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  /** `flush`: no first-line indent, e.g. a table's 填报说明. */
  readonly indent: 'first-line' | 'flush' | 'hanging';
  /** Of a paragraph that hangs: it begins like body text, and its other lines so many characters further in. */
  readonly hangingCharacters?: number;
  /** It and the next belong together, as the lines of one contact do: they stand on one page. */
  readonly keepsWithNext?: true;
  readonly origin?: Origin;
}

/** 一、 （一） 1. （1） (7.3.3); 第一章 in regulations. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Of a heading that stands alone: without the indent of text. */
  readonly alignment?: 'center';
  /** As printed, e.g. `（一）` or `第一阶段：`; empty for a heading without a number. */
  readonly number: string;
  readonly inlines: readonly Inline[];
  /** Text of the body that follows in the same paragraph; empty for a heading that stands alone. */
  readonly runIn: readonly Inline[];
  readonly origin?: Origin;
}

/** A line of labels to be filled in, spread over the width: 填报单位：      年  月  日. */
export interface FormLine {
  readonly kind: 'form-line';
  readonly slots: readonly (readonly Inline[])[];
  readonly origin?: Origin;
}

/** 附件说明 (7.3.4). One entry is printed without a number. */
export interface AnnexNote {
  /** 附件：, from the template. */
  readonly label: string;
  readonly titles: readonly string[];
}

/** 署名、成文日期 (7.3.5). */
export interface Signature {
  /** `stamped`: with 签名章 (7.3.5.3), which carries posts in place of issuers. */
  readonly geometry: 'sealed' | 'unsealed' | 'stamped';
  readonly issuers: readonly string[];
  /** Of `stamped` only, the lead first. */
  readonly signatories?: readonly Signatory[];
  readonly date: readonly Inline[];
}

/** Who signs: the post is printed; the name is what the stamp shows, printed in its place where it is known. */
export interface Signatory {
  readonly post: string;
  readonly name?: string;
}

/** 版记 (7.4). */
export interface Imprint {
  /** 主送机关 that would have left no room for text on the first page (7.3.2); above `cc`, no rule between them. */
  readonly recipients?: { readonly label: string; readonly text: string };
  /** Each from its label to its full stop: 抄送：…。 */
  readonly cc?: { readonly label: string; readonly text: string };
  /** Other elements, e.g. 共印10份, each in a row of its own above the last (7.4.3). */
  readonly others: readonly string[];
  /** Who printed it and when, with the word after it: 2021年1月25日印发. Absent in letters (10.1). */
  readonly printing?: { readonly office: string; readonly date: readonly Inline[] };
  /** `even`: on an even page; `last`: on the page where the text ends, or else the next. */
  readonly face: 'even' | 'last';
  /**
   * A blank page before an imprint that has a page of its own. `auto`: where one is needed to reach the face;
   * `yes`: counted on, so that neither carries a number; `no`: the imprint follows on the very next page.
   */
  readonly blankPage: 'auto' | 'yes' | 'no';
}
