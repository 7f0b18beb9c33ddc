/** Characters of a value that a message repeats. */
const shownCharacters = 20;

/** The beginning of a text, on one line, short enough for a message. */
export function excerpt(text: string): string {
  const characters = [
    ...text
      .slice(0, 4 * shownCharacters)
      .trim()
      .replace(/\s+/gu, ' '),
  ];
  if (characters.length <= shownCharacters) return characters.join('');
  return `${characters.slice(0, shownCharacters).join('')}…`;
}
