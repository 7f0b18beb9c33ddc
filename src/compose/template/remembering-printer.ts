/** Printed texts that are kept of one template: the cells of a column have a handful of structures. */
const mostRemembered = 200;
/** A view larger than this is that of a document, and is printed once. In UTF-16 units of its JSON. */
const largestView = 500;

/**
 * Prints views, each once. What is printed depends on the view's structure alone, because a token stands in it for every
 * value, and tokens are dealt out in the same order every time (`createTokens`).
 */
export function rememberingPrinter(print: (view: object) => string): (view: object) => string {
  const printed = new Map<string, string>();
  return (view) => {
    const key = JSON.stringify(view);
    if (key.length > largestView) return print(view);
    const known = printed.get(key) ?? print(view);
    if (printed.size >= mostRemembered) printed.clear();
    printed.set(key, known);
    return known;
  };
}
