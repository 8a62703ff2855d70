/** The text in lines that are at most so wide: broken between words, and within a word that is wider than a line, as addresses are. At least one line. */
export function wrapText(text: string, mostWidth: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= mostWidth) lines[lines.length - 1] = longer;
    else lines.splice(line === '' ? -1 : lines.length, line === '' ? 1 : 0, ...piecesOf(word, mostWidth, widthOf));
  }
  return lines;
}

function piecesOf(word: string, mostWidth: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = [''];
  for (const letter of word) {
    const longer = pieces.at(-1)! + letter;
    if (pieces.at(-1) === '' || widthOf(longer) <= mostWidth) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}
