/** No power of two below holds so many places as a stretch may be long. */
const remembered = 32;

/**
 * Makes a test for texts: whether a stretch of so many letters (UTF-16 units, `most` less than 32) stands twice in a
 * row. It compares only what begins with a letter that stood a little before: a pattern that tries every length at every
 * place takes ten times as long.
 */
export function repeatedStretch(fewest: number, most: number): (text: string) => boolean {
  // Places count on from text to text, so that nothing has to be put back; 0 is before all of them.
  const lastPlaces = new Int32Array(0x10000);
  const placesBefore = new Int32Array(remembered);
  let start = remembered;
  return (text) => {
    const begin = start;
    start += text.length + remembered;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      const place = begin + at;
      let same = lastPlaces[letter] ?? 0;
      lastPlaces[letter] = place;
      placesBefore[place % remembered] = same;
      while (same >= begin && place - same <= most) {
        if (place - same >= fewest && isSame(text, at, place - same)) return true;
        same = placesBefore[same % remembered] ?? 0;
      }
    }
    return false;
  };
}

/** Whether the stretch that ends at a place is the one before it. */
function isSame(text: string, end: number, length: number): boolean {
  if (end + 1 < 2 * length) return false;
  for (let back = 1; back < length; back++) {
    if (text.charCodeAt(end - back) !== text.charCodeAt(end - back - length)) return false;
  }
  return true;
}
