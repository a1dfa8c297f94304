const NARROW = /[ijl.,:;'’|!]/u;
const SLIM = /[ftrI()[\]\-– ]/u;
const WIDE = /[mwMW@%—…]/u;

/** Width of a letter, in its font size: a little more than in the usual sans-serif fonts, which we do not know. */
function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.32;
  if (SLIM.test(letter)) return 0.42;
  if (WIDE.test(letter)) return 0.95;
  // CJK and other wide scripts fill a square.
  if (letter.codePointAt(0) !== undefined && letter > "\u2E7F") return 1;
  return letter >= "A" && letter <= "Z" ? 0.7 : 0.61;
}

/** About how wide a line of text is set, in px. Errs on the wide side: labels must not collide. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * fontSize;
}

/** Text in lines of at most `width` px, broken at spaces; a word that is too long has a line of its own. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Text cut at a letter so that it fits, with an ellipsis where it was cut. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let cut = "";
  for (const letter of text) {
    if (textWidth(`${cut}${letter}…`, fontSize) > width) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
}
