/** Which letters a text holds, and which of them stand side by side. */
export interface LettersHeld {
  /** Whether the text may hold a word: `false` is certain, what is `true` has to be looked for. */
  mayHold(word: string): boolean;
}

/** So many that of two letters that stand nowhere side by side one pair in a hundred is taken for another that does. */
const kindsOfPairs = 0x40000;

const kindOf = (first: number, second: number): number => (first * 269 + second) & (kindsOfPairs - 1);

/** Reads a text once, so that of all the words that could stand in it only a few have to be looked for. */
export function lettersHeld(text: string): LettersHeld {
  const letters = new Uint8Array(0x10000);
  const pairs = new Uint8Array(kindsOfPairs);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    letters[letter] = 1;
    // As `kindOf` has it: a call for each letter would be half of all the work.
    pairs[(before * 269 + letter) & (kindsOfPairs - 1)] = 1;
    before = letter;
  }
  return {
    mayHold(word) {
      if (word.length === 1) return letters[word.charCodeAt(0)] === 1;
      for (let at = 1; at < word.length; at++) {
        if (pairs[kindOf(word.charCodeAt(at - 1), word.charCodeAt(at))] === 0) return false;
      }
      return true;
    },
  };
}
