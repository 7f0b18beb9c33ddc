import type { Severity } from '../diagnostic.ts';

/** Reading files and YAML. Codes HT101–HT199. */
export interface SourceDiagnostics {
  /** A file that is not there. */
  HT101: { readonly path: string };
  /** A file that is there and cannot be read. */
  HT102: {
    readonly path: string;
    readonly reason: 'permission' | 'folder' | 'other';
    readonly detail: string;
  };
  /** Larger than the limit; both in bytes. */
  HT103: { readonly path: string; readonly bytes: number; readonly limit: number };
  /** Not UTF-8. */
  HT104: { readonly path: string; readonly guess: EncodingGuess };
  /** A character that no document may hold. `codePoint` as U+0000. */
  HT105: { readonly codePoint: string };
  /** Not a text file at all. */
  HT106: { readonly path: string; readonly kind: BinaryKind };
  /** A character that cannot be seen and changes how the text reads. */
  HT107: { readonly codePoint: string; readonly kind: 'direction' | 'zero-width' };
  /** Nothing but comments and blank lines. */
  HT108: { readonly path: string };
  /** More findings of one kind than are worth printing. */
  HT109: { readonly path: string; readonly code: string; readonly count: number };

  /** Conflict markers of git. */
  HT110: { readonly marker: string };
  /** A second document in the file. */
  HT111: { readonly mark: '---' | '...' };
  /** %YAML or %TAG. */
  HT112: { readonly directive: string };
  HT113: { readonly anchor: string };
  HT114: { readonly alias: string };
  /** The merge key `<<`. */
  HT115: Record<never, never>;
  HT116: { readonly tag: string };
  HT117: { readonly limit: number };
  HT118: { readonly key: string; readonly line: number };
  /** A key that is no text, or is empty. */
  HT119: { readonly kind: 'collection' | 'empty' };

  /** `标题：xx`: a full-width colon between key and value. */
  HT121: { readonly key: string; readonly corrected: string };
  /** `title:xx`: no space, or one that is no ASCII space, after the colon. */
  HT122: { readonly key: string; readonly corrected: string };
  /** `[a，b]`. */
  HT123: { readonly written: string; readonly corrected: string };
  /** A space that is no ASCII space at the beginning of a line. */
  HT124: { readonly codePoint: string; readonly corrected: string };
  HT125: { readonly corrected: string };
  /** A value that begins with a character that YAML keeps for itself. */
  HT126: { readonly character: string; readonly corrected: string };
  /** `-各医疗机构`: no space after the dash. */
  HT127: { readonly corrected: string };
  /** A text that is cut by ` #`. */
  HT128: { readonly kept: string; readonly lost: string; readonly corrected: string };
  /** A number that would be printed otherwise than it was written. */
  HT129: { readonly written: string; readonly read: string; readonly corrected: string };
  /** An unquoted `: ` inside a value. */
  HT130: { readonly corrected: string };
  /** A value that begins with a quoted word and goes on after it. */
  HT131: { readonly corrected: string };
  HT132: { readonly quote: string };
  /** `|文字`: text on the line of a block scalar's mark. */
  HT133: { readonly mark: string; readonly quoted: string; readonly block: string };
  HT134: { readonly bracket: string };
  HT135: Record<never, never>;
  /** A full-width mark where YAML needs the half-width one. */
  HT136: { readonly character: string; readonly needed: string; readonly corrected: string };
  /** A line that should be `key: value` and has no colon. */
  HT137: { readonly written: string };
  /** A `- ` that became part of the text above it. */
  HT138: { readonly written: string };
  HT139: { readonly sequence: string; readonly corrected: string };
  /** Text of a block scalar that is not indented below `header`. */
  HT140: { readonly header: string; readonly corrected: string };
  /** Commas between the items of a flow list or mapping: one is missing, one too many, or no list is around them. */
  HT141:
    | { readonly mistake: 'missing' }
    | { readonly mistake: 'doubled' | 'outside'; readonly corrected: string };
  /** A line break that becomes a space inside Chinese text. */
  HT142: Record<never, never>;
  /** Any other error of the YAML parser, by the parser's own code. */
  HT149: { readonly parserCode: string };

  HT151: { readonly path: string };
  /** An include that leaves the folder: absolute, by `..`, or through a link. */
  HT152: { readonly path: string; readonly root: string };
  /** Files that include one another, in order; the first and the last are the same. */
  HT153: { readonly chain: readonly string[] };
  HT154: { readonly limit: number };
  /** `include` without a file name. */
  HT155: Record<never, never>;

  /** `# hongtou-ignore` without a reason. It silences all the same. */
  HT190: Record<never, never>;
  /** `# hongtou-ignore` with a code that there is not, or with none. */
  HT191: { readonly written?: string };
  /** A silence that silences nothing. */
  HT192: { readonly code: string };
  /** A silence for what cannot be silenced: an error, or a finding about silences. */
  HT193: { readonly code: string; readonly kind: 'error' | 'silence' };
  /** `# hongtou-ignore` behind something on its line. */
  HT194: Record<never, never>;
}

export type EncodingGuess = 'gb18030' | 'utf-16le' | 'utf-16be' | 'utf-32' | 'unknown';
export type BinaryKind = 'zip' | 'ole' | 'pdf' | 'picture' | 'unknown';

export const sourceSeverities: { readonly [Code in keyof SourceDiagnostics]: Severity } = {
  HT101: 'error',
  HT102: 'error',
  HT103: 'error',
  HT104: 'error',
  HT105: 'error',
  HT106: 'error',
  HT107: 'warning',
  HT108: 'error',
  HT109: 'info',
  HT110: 'error',
  HT111: 'error',
  HT112: 'error',
  HT113: 'error',
  HT114: 'error',
  HT115: 'error',
  HT116: 'error',
  HT117: 'error',
  HT118: 'error',
  HT119: 'error',
  HT121: 'error',
  HT122: 'error',
  HT123: 'warning',
  HT124: 'error',
  HT125: 'error',
  HT126: 'error',
  HT127: 'error',
  HT128: 'warning',
  HT129: 'error',
  HT130: 'error',
  HT131: 'error',
  HT132: 'error',
  HT133: 'error',
  HT134: 'error',
  HT135: 'error',
  HT136: 'error',
  HT137: 'error',
  HT138: 'error',
  HT139: 'error',
  HT140: 'error',
  HT141: 'error',
  HT142: 'warning',
  HT149: 'error',
  HT151: 'error',
  HT152: 'error',
  HT153: 'error',
  HT154: 'error',
  HT155: 'error',
  HT190: 'warning',
  HT191: 'warning',
  HT192: 'warning',
  HT193: 'warning',
  HT194: 'warning',
};
