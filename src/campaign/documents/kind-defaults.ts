import type { PlanFormat, ProsePlan } from '../document-plan.ts';

type ProseKind = ProsePlan['kind'];

/** What a kind of prose is unless its plan says otherwise, and what the rules of 公文处理 ask of it. */
export interface KindDefaults {
  readonly format: PlanFormat;
  readonly redHead: boolean;
  /** `by-date`: one that has a date is signed, unsealed. */
  readonly signature: ProsePlan['signature'] | 'by-date';
  /** 上行文: signed by name, in principle for one recipient only (条例 9(6), 15(1)). */
  readonly goesUp: boolean;
  /** 文种 that its titles end in (条例 8); the first is the one that a title is corrected to. Empty: none. */
  readonly titleWords: readonly string[];
}

/** A literal table: a further kind is a further line. */
export const kindDefaults: { readonly [Kind in ProseKind]: KindDefaults } = {
  notice: {
    format: 'general',
    redHead: true,
    signature: 'sealed',
    goesUp: false,
    titleWords: ['通知', '意见', '决定', '决议', '通报', '批复', '公告', '通告', '公报', '议案'],
  },
  'implementation-plan': {
    format: 'general',
    redHead: false,
    signature: 'by-date',
    goesUp: false,
    titleWords: ['意见', '决定'],
  },
  'work-report': {
    format: 'general',
    redHead: false,
    signature: 'by-date',
    goesUp: false,
    titleWords: ['报告', '通报'],
  },
  report: { format: 'general', redHead: true, signature: 'sealed', goesUp: true, titleWords: ['报告'] },
  request: { format: 'general', redHead: true, signature: 'sealed', goesUp: true, titleWords: ['请示'] },
  letter: { format: 'letter', redHead: true, signature: 'sealed', goesUp: false, titleWords: ['函'] },
  order: {
    format: 'order',
    redHead: true,
    signature: 'stamped',
    goesUp: false,
    titleWords: ['令', '命令', '决定'],
  },
  minutes: { format: 'minutes', redHead: true, signature: 'none', goesUp: false, titleWords: ['纪要'] },
};

/** What a format brings with it, whatever the kind. */
export interface FormatDefaults {
  /** Stands before that of the kind. */
  readonly signature?: ProsePlan['signature'];
  /** The imprint says who printed the document and when (7.4.3; not in letters, 10.1). */
  readonly namesPrinter: boolean;
  /** 签发人 have a place in its head. */
  readonly namesSigners: boolean;
  readonly titleUnprinted: boolean;
  /** Kinds that it is made for; absent: all that have no format of their own there. */
  readonly onlyFor?: ProseKind;
  /** 紧急程度 (条例 9(3)). */
  readonly urgencies: readonly string[];
}

const urgencies = ['特急', '加急'];

export const formatDefaults: { readonly [Format in PlanFormat]: FormatDefaults } = {
  general: { namesPrinter: true, namesSigners: true, titleUnprinted: false, urgencies },
  letter: { namesPrinter: false, namesSigners: false, titleUnprinted: false, urgencies },
  order: { namesPrinter: true, namesSigners: false, titleUnprinted: true, onlyFor: 'order', urgencies },
  minutes: { namesPrinter: true, namesSigners: false, titleUnprinted: false, onlyFor: 'minutes', urgencies },
  telegram: {
    signature: 'unsealed',
    namesPrinter: true,
    namesSigners: true,
    titleUnprinted: false,
    urgencies: ['特提', '特急', '加急', '平急'],
  },
};

/** How a document is signed whose plan does not say so. */
export function defaultSignature(
  kind: ProseKind,
  format: PlanFormat,
  hasDate: boolean,
): ProsePlan['signature'] {
  const { signature } = kindDefaults[kind];
  const own = signature === 'by-date' ? (hasDate ? 'unsealed' : 'none') : signature;
  return own === 'sealed' ? (formatDefaults[format].signature ?? own) : own;
}
