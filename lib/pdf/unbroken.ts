/** So long a word still fits on a line of any paper. */
const longest = 70;

/**
 * Words with a stroke or a hyphen in them, such as the number of a paper, each in a piece that the engine neither breaks
 * nor, in justified text, stretches. The space after a word goes with it: alone it would be stretched twice.
 */
export function unbroken(text: string) {
  return text
    .split(/(\S*[^\s/-][/-][^\s/-]\S*\s?)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      /\S[/-]\S/.test(piece) && /^\S+\s?$/.test(piece) && piece.length <= longest
        ? { text: piece, noWrap: true }
        : { text: piece },
    );
}
