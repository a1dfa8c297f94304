/** Classes of letters that pieces of text are written in: what no piece tells apart is one class. */
const OTHER = 0;
const LETTERS = 26;
const DIGIT = LETTERS + 1;
/** Marks that pieces may name, each with its other spellings. */
const MARKS = ["%％", "$＄", "\\", "/", "×✕⨯", "-‐‑−", "'’", "(", "."] as const;
const FIRST_MARK = LETTERS + 2;
/** Blanks, of which several in a row are as one. */
const BLANK = FIRST_MARK + MARKS.length;
/** How many classes there are: the length of a row. */
export const CLASSES = BLANK + 1;

const CODES = 0x1_00_00;

/** The class of each UTF-16 code unit. */
export const CLASS_OF: Uint8Array = new Uint8Array(CODES);
for (let letter = 1; letter <= LETTERS; letter += 1) {
  CLASS_OF[64 + letter] = letter;
  CLASS_OF[96 + letter] = letter;
}
const classify = (letters: string, index: number): void => {
  for (const letter of letters) CLASS_OF[letter.charCodeAt(0)] = index;
};
classify("0123456789⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", DIGIT);
// What \s matches.
classify("\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff", BLANK);
classify(String.fromCharCode(...Array.from({ length: 11 }, (_, at) => 0x20_00 + at)), BLANK);
for (const [mark, spellings] of MARKS.entries()) classify(spellings, FIRST_MARK + mark);

const isLetter = (index: number): boolean => index > OTHER && index <= LETTERS;
const NO_LETTERS = Array.from({ length: CLASSES }, (_, index) => index).filter(
  (index) => !isLetter(index),
);

/** Stands in a piece for any class but a letter's. */
const ANY_SIGN = "·";

/** What is read of a piece: a row of the table. */
interface Node {
  children: Node[];
  /** A bit for each group with a piece that ends here … */
  bits: number;
  /** … and for each with one that ends in any sign from here. */
  bitsBeforeSign: number;
  /** The longest other piece that what was read begins; null for nothing read. */
  fallback: Node | null;
  /** The class that leads here. */
  last: number;
  state: number;
}

const makeNode = (last: number): Node => ({
  children: [],
  bits: 0,
  bitsBeforeSign: 0,
  fallback: null,
  last,
  state: 0,
});

function childOf(node: Node, index: number): Node {
  const known = node.children.find(({ last }) => last === index);
  if (known !== undefined) return known;
  const child = makeNode(index);
  node.children.push(child);
  return child;
}

/** Adds a piece's letters from `at` on below a node. */
function addPiece(node: Node, piece: string, at: number, bit: number): void {
  const letter = piece.charAt(at);
  if (letter === "") node.bits |= bit;
  else if (letter === ANY_SIGN && at === piece.length - 1) node.bitsBeforeSign |= bit;
  else {
    const ways = letter === ANY_SIGN ? NO_LETTERS : [CLASS_OF[letter.charCodeAt(0)] ?? OTHER];
    for (const index of ways) {
      addPiece(childOf(node, index), piece, at + 1, bit);
    }
  }
}

/** A machine that reads a text one class after another and knows which pieces end where it is. */
export interface Scanner {
  /**
   * By state + class: the state after it in the low bits (see STATE), and above them a bit for each group with a piece
   * that ends there.
   */
  next: Int32Array;
  /** The state at the start of a text, which is as behind no letter. State 0 has read nothing of any piece. */
  start: number;
}

/** So many low bits of an entry are a state. */
export const STATE_BITS = 20;
/** The part of an entry that is a state. */
export const STATE = 2 ** STATE_BITS - 1;

/** The bit of each group in what scanning gives, by its index. */
export const groupBit = (group: number): number => 1 << (STATE_BITS + group);

const MOST_GROUPS = 31 - STATE_BITS;

/** Nodes by how much of a text they stand for; of equals those behind any sign first, to which others fall back. */
function nodesByLength(root: Node, sign: Node): Node[] {
  const nodes = [root];
  let signs = [sign];
  let others = root.children;
  const below = (some: readonly Node[]) => some.flatMap(({ children }) => children);
  while (signs.length + others.length > 0) {
    nodes.push(...signs, ...others);
    signs = below(signs);
    others = below(others);
  }
  return nodes;
}

/**
 * Compiles groups of pieces into one scanner, so that a text is read once for all of them (Aho and Corasick); the
 * pieces of the group at index n have its groupBit. Letters are of either case, "0" is any digit and "·" no letter:
 * what begins with it is a tree of its own, since it may follow any of many classes. Throws for too many.
 */
export function compileScanner(groups: readonly (readonly string[])[]): Scanner {
  const root = makeNode(OTHER);
  const sign = makeNode(OTHER);
  for (const [group, pieces] of groups.entries()) {
    const bit = groupBit(group);
    for (const piece of pieces) {
      if (piece.startsWith(ANY_SIGN)) addPiece(sign, piece, 1, bit);
      else addPiece(root, piece, 0, bit);
    }
  }
  const nodes = nodesByLength(root, sign);
  if (groups.length > MOST_GROUPS || nodes.length * CLASSES > STATE) {
    throw new Error(`expected at most ${MOST_GROUPS} groups and fewer pieces`);
  }
  for (const [index, node] of nodes.entries()) node.state = index * CLASSES;
  const next = new Int32Array(nodes.length * CLASSES);
  sign.fallback = root;
  for (const index of NO_LETTERS) next[index] = sign.state;
  for (const child of root.children) child.fallback = isLetter(child.last) ? root : sign;
  // Row by row: what a node falls back to has its row already.
  for (const node of nodes) {
    const { state, fallback } = node;
    if (fallback !== null) {
      node.bits |= fallback.bits;
      node.bitsBeforeSign |= fallback.bitsBeforeSign;
      next.copyWithin(state, fallback.state, fallback.state + CLASSES);
    }
    for (const child of node.children) {
      child.fallback ??= nodes[(next[state + child.last] ?? 0) / CLASSES] ?? root;
      next[state + child.last] = child.state;
    }
    if (node.last === BLANK) next[state + BLANK] = state;
  }
  // Only now, when each node has the bits of those that it falls back to.
  const entries = nodes.map(({ state, bits }) => state | bits);
  for (let at = 0; at < next.length; at += 1) next[at] = entries[(next[at] ?? 0) / CLASSES] ?? 0;
  for (const { state, bitsBeforeSign } of nodes) {
    if (bitsBeforeSign === 0) continue;
    for (const index of NO_LETTERS)
      next[state + index] = (next[state + index] ?? 0) | bitsBeforeSign;
  }
  return { next, start: (next[OTHER] ?? 0) & STATE };
}
