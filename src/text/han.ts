/** Nearly all Han are among these, and a pattern of a range is made in no time. */
const plain = /^[\u4e00-\u9fff]*$/;

const han = /^\p{Script=Han}*$/u;

/** Whether a text is made of Han alone; an empty one is. */
export const isHan = (text: string): boolean => plain.test(text) || han.test(text);
