/** A title without marks, spaces and what stands in brackets at its end, so that two ways to write it are the same. */
export const bareTitle = (title: string): string =>
  title.replace(/[（(][^（）()]{1,12}[）)]$/u, '').replace(/[^\p{Script=Han}A-Za-z\d]/gu, '');
