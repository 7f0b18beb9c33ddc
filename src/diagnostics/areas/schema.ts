import type { Severity } from '../diagnostic.ts';

/** The shape of what the user wrote. Codes HT201–HT299. */
export interface SchemaDiagnostics {
  /** A key that has no meaning here. */
  HT201: {
    readonly key: string;
    readonly suggestion?: KeyName;
    /** Where a key of this name does belong, e.g. `topics[].tasks[]`. */
    readonly elsewhere: readonly string[];
  };
  /** A required key that is not written. */
  HT202: KeyName & { readonly place: PlaceName; readonly example?: string };
  HT203: {
    readonly place: PlaceName;
    readonly found: ValueKind;
    /** The beginning of what was found, for texts and numbers. */
    readonly shown?: string;
    readonly expected: readonly ValueKind[];
  };
  /** Not one of the words that may stand here. */
  HT204: {
    readonly place: PlaceName;
    readonly value: string;
    readonly allowed: readonly AllowedValue[];
    readonly suggestion?: string;
  };
  /** Nothing, or nothing but spaces, where something is required. */
  HT205: { readonly place: PlaceName };
  /** An optional key with nothing after it: the same as not written. */
  HT206: { readonly place: PlaceName };
  /** Not a date at all. */
  HT207: { readonly place: PlaceName; readonly text: string };
  /** A day or month that no calendar has; `lastDay` is the last of the month. */
  HT208: {
    readonly text: string;
    readonly month: number;
    readonly year?: number;
    readonly lastDay?: number;
  };
  /** Characters. */
  HT209: { readonly place: PlaceName; readonly length: number; readonly limit: number };
  /** Items or entries. */
  HT210: { readonly place: PlaceName; readonly count: number; readonly limit: number };
  HT211: { readonly limit: number };
  /** A plan for a newer program. */
  HT212: { readonly found: number; readonly supported: number };
  /** None of several keys of which one must be written. */
  HT213: { readonly place: PlaceName; readonly keys: readonly KeyName[] };
  /** Characters that an id may not hold. */
  HT214: { readonly id: string; readonly corrected?: string };
  HT215: {
    readonly place: PlaceName;
    readonly value: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly whole: boolean;
  };
  HT216: { readonly place: PlaceName; readonly count: number; readonly minimum: number };
  /** A key that has a meaning here, but not beside another, or not in a document of this kind. */
  HT217: KeyName & { readonly beside: string };
  /** Not a length with its unit. */
  HT240: { readonly place: PlaceName; readonly text: string; readonly example: string };
  /** Not a type size. */
  HT241: { readonly place: PlaceName; readonly text: string; readonly example: string };
  /** Not a colour. */
  HT242: { readonly place: PlaceName; readonly text: string };
  /** A length or a type size that is too small or too large. */
  HT243: {
    readonly place: PlaceName;
    readonly text: string;
    readonly least: string;
    readonly most: string;
  };
}

export const schemaSeverities: { readonly [Code in keyof SchemaDiagnostics]: Severity } = {
  HT201: 'error',
  HT202: 'error',
  HT203: 'error',
  HT204: 'error',
  HT205: 'error',
  HT206: 'warning',
  HT207: 'error',
  HT208: 'error',
  HT209: 'error',
  HT210: 'error',
  HT211: 'error',
  HT212: 'error',
  HT213: 'error',
  HT214: 'error',
  HT215: 'error',
  HT216: 'error',
  HT217: 'error',
  HT240: 'error',
  HT241: 'error',
  HT242: 'error',
  HT243: 'error',
};

/** What a value of YAML can be. */
export type ValueKind = 'text' | 'number' | 'truth' | 'list' | 'map' | 'nothing';

/** A key and its Chinese title. */
export interface KeyName {
  readonly key: string;
  readonly title: string;
}

/** A place in a plan in words: the file as a whole, a key, or an item (counted from 1) of a key's list. */
export interface PlaceName {
  readonly key?: string;
  readonly title?: string;
  readonly item?: number;
}

export interface AllowedValue {
  readonly value: string;
  /** The value in Chinese, where it is not Chinese itself. */
  readonly title?: string;
}
