let loaded: typeof import('node:crypto') | undefined;

/** Node's cryptography, loaded when it is first asked for: it is a tenth of starting Node, and many plans check without. */
export const cryptography = (): typeof import('node:crypto') => {
  loaded ??= process.getBuiltinModule('node:crypto');
  return loaded;
};
