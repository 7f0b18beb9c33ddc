/** The names in one entry of signers: more than one where somebody joined them by a mark. */
export const signerNames = (written: string): readonly string[] =>
  written
    .split(/[、，,；;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
