/** A text in lines, and the width of the longest. */
export interface Lines {
  readonly lines: readonly string[];
  readonly widthEm: number;
}

/** As few lines as the width asks for, about equally long, broken between words only: a word that is longer than the width stays whole. */
export function breakLines(text: string, maxWidthEm: number, widthEmOf: (text: string) => number): Lines {
  const whole = widthEmOf(text);
  const lineCount = Math.ceil(whole / maxWidthEm);
  const lines = lineCount <= 1 ? [text] : evenLines(text.split(' '), whole / lineCount, widthEmOf);
  return { lines, widthEm: Math.max(...lines.map(widthEmOf)) };
}

/** A word joins the line if that brings its length nearer to the wanted one. */
function evenLines(words: readonly string[], wantedEm: number, widthEmOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = `${line ?? ''} ${word}`;
    if (line === undefined || widthEmOf(longer) - wantedEm > wantedEm - widthEmOf(line)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
