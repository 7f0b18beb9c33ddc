/** Why a file is not read any further. Data only: the wording belongs to the messages. */
export type Refusal =
  | { readonly kind: 'file-too-large'; readonly bytes: number; readonly limit: number }
  /** An old .doc, or a document that is locked with a password: both are the same kind of container. */
  | { readonly kind: 'old-or-locked' }
  | { readonly kind: 'not-a-zip' }
  /** Begins like a document, but what stands at the end of each is missing. */
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'damaged'; readonly part?: string; readonly detail: string }
  | { readonly kind: 'too-many-parts'; readonly count: number; readonly limit: number }
  | { readonly kind: 'part-too-large'; readonly part: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'content-too-large'; readonly limit: number }
  | { readonly kind: 'encrypted-part'; readonly part: string }
  | { readonly kind: 'unsafe-name'; readonly part: string }
  | { readonly kind: 'duplicate-part'; readonly part: string }
  /** Macros, embedded files, and whatever else a document of ours never holds. */
  | { readonly kind: 'unknown-part'; readonly part: string }
  | { readonly kind: 'document-type'; readonly part: string }
  | { readonly kind: 'encoding'; readonly part: string }
  | { readonly kind: 'not-a-document' };

/** Thrown inside the readers and caught at their doors, so that a refusal can come from any depth. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`refused: ${refusal.kind}`);
    this.refusal = refusal;
  }
}

export type Gated<Value> =
  | ({ readonly ok: true } & Value)
  | { readonly ok: false; readonly refusal: Refusal };
