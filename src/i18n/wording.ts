/** What a finding says: one sentence, and where there is one a way out. */
export interface Wording {
  readonly message: string;
  readonly hint?: string;
}

/** The wording of one area in one language. A code without wording does not compile. */
export type AreaWording<Area> = { readonly [Code in keyof Area]: (parameters: Area[Code]) => Wording };
