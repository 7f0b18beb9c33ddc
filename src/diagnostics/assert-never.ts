/** Ends an exhaustive switch: a forgotten case is a compile error, and a bug (exit 3) at run time. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
