/**
 * ０ to 0, Ａ to A, ： to :, ～ to ~ and the wide space to a plain one (U+FF01–U+FF5E, U+3000).
 * The length does not change, so places in the text stay where they are.
 */
export function toHalfWidth(text: string): string {
  return wide.test(text) ? text.replace(/[！-～]/g, narrow).replace(/\u3000/g, ' ') : text;
}

const wide = /[！-～\u3000]/;

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
