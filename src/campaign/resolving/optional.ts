/** A key with its value, or nothing at all: what was not written is absent from a resolved campaign, never undefined. */
export function written<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [Name in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [Name in Key]?: Value };
}
