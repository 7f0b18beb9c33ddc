/** Web and mail addresses, in which marks and digits follow rules of their own. */
const addresses =
  /(?:https?:\/\/|www\.)[\w.~:/?#@!$&'()*+,;=%[\]-]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/giu;

/** The same text with its addresses blanked out, one U+FFFC for each letter. */
export const withoutAddresses = (text: string): string =>
  signs.test(text) ? text.replace(addresses, (address) => '\ufffc'.repeat(address.length)) : text;

/** No address is without one of these. */
const signs = /[:@.]/u;
