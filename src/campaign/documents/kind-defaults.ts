import type { ImprintPlan, PlanFormat, ProsePlan } from '../document-plan.ts';

type ProseKind = ProsePlan['kind'];

/** What a kind of prose is unless its plan says otherwise, and what the rules of 公文处理 ask of it. */
export interface KindDefaults {
  readonly format: PlanFormat;
  readonly redHead: boolean;
  /** `by-date`: one that has a date is signed, unsealed. */
  readonly signature: ProsePlan['signature'] | 'by-date';
  /** 上行文: signed by name, in principle for one recipient only (条例 9(6), 15(1)). */
  readonly goesUp: boolean;
  /** 文种 that its titles end in (条例 8), the first the one of its own. */
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
    titleWords: ['方案', '意见', '决定'],
  },
  'work-report': {
    format: 'general',
    redHead: false,
    signature: 'by-date',
    goesUp: false,
    titleWords: ['汇报', '报告', '通报'],
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
  /** The only kind that it is made for; absent: every kind but those that another format is made for. */
  readonly onlyFor?: ProseKind;
  /** A letter's imprint stands on its last page, odd or even (10.1). */
  readonly imprintFace: ImprintPlan['face'];
  /** 紧急程度 (条例 9(3)). */
  readonly urgencies: readonly string[];
}

const ordinary = {
  namesPrinter: true,
  namesSigners: true,
  titleUnprinted: false,
  imprintFace: 'even',
  urgencies: ['特急', '加急'],
} as const;

export const formatDefaults: { readonly [Format in PlanFormat]: FormatDefaults } = {
  general: ordinary,
  letter: { ...ordinary, namesPrinter: false, namesSigners: false, imprintFace: 'last' },
  order: { ...ordinary, namesSigners: false, titleUnprinted: true, onlyFor: 'order' },
  minutes: { ...ordinary, namesSigners: false, onlyFor: 'minutes' },
  telegram: { ...ordinary, signature: 'unsealed', urgencies: ['特提', '特急', '加急', '平急'] },
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
