/** Classes of letters that pieces of text are written in: what no piece tells apart is one class. */
const OTHER = 0;
const LETTERS = 26;
const DIGIT = LETTERS + 1;
/** Marks that pieces may name, each with its other spellings. */
const MARKS = ["%％", "$＄", "\\", "/", "×✕⨯", "-‐‑−", "'’", "("] as const;
const FIRST_MARK = LETTERS + 2;
/** Blanks, of which several in a row are as one. */
const BLANK = FIRST_MARK + MARKS.length;
const CLASSES = BLANK + 1;

const CODES = 0x1_00_00;

function classOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (/[a-zA-Z]/.test(letter)) return letter.toLowerCase().charCodeAt(0) - 96;
  if (/[\d⁰¹²³⁴-⁹₀-₉]/.test(letter)) return DIGIT;
  if (/\s/.test(letter)) return BLANK;
  const mark = MARKS.findIndex((spellings) => spellings.includes(letter));
  return mark < 0 ? OTHER : FIRST_MARK + mark;
}

/** The class of each UTF-16 code unit. */
export const CLASS_OF: Uint8Array = Uint8Array.from({ length: CODES }, (_, code) => classOf(code));

const NO_LETTERS = Array.from({ length: CLASSES }, (_, index) => index).filter(
  (index) => index === OTHER || index > LETTERS,
);

/** Every way to write a piece as classes: "·" is any class but a letter's. */
function spellOut(piece: string): number[][] {
  let ways: number[][] = [[]];
  for (const letter of piece) {
    const classes = letter === "·" ? NO_LETTERS : [classOf(letter.charCodeAt(0))];
    ways = ways.flatMap((way) => classes.map((index) => way.concat(index)));
  }
  return ways;
}

/** A place in the tree of all pieces: what has been read of one. */
interface Node {
  children: Map<number, Node>;
  /** A bit for each group with a piece that ends here. */
  bits: number;
  /** Where the longest other piece is that what was read begins: known once the level above is linked. */
  fallback: Node | null;
  /** The class that leads here. */
  last: number;
  state: number;
}

const makeNode = (last: number): Node => ({
  children: new Map(),
  bits: 0,
  fallback: null,
  last,
  state: 0,
});

/** A machine that reads a text one class after another and knows which pieces end where it is. */
export interface Scanner {
  /** The state after a letter: `next[state + its class]`. */
  next: Uint32Array;
  /** By state, a bit for each group with a piece that ends there. */
  found: Uint8Array;
  /** The state at the start of a text, which is as behind no letter. */
  start: number;
}

/**
 * Compiles groups of pieces into one scanner, so that a text is read once for all of them (Aho and Corasick); the
 * pieces of the group at index n have bit n. Letters are of either case, "0" is any digit and "·" no letter.
 */
export function compileScanner(groups: readonly (readonly string[])[]): Scanner {
  const root = makeNode(OTHER);
  for (const [group, pieces] of groups.entries()) {
    for (const way of pieces.flatMap(spellOut)) {
      let node = root;
      for (const index of way) {
        const child = node.children.get(index) ?? makeNode(index);
        node.children.set(index, child);
        node = child;
      }
      node.bits |= 1 << group;
    }
  }
  const nodes = [root];
  for (const node of nodes) {
    node.state = nodes.indexOf(node) * CLASSES;
    nodes.push(...node.children.values());
  }
  const next = new Uint32Array(nodes.length * CLASSES);
  const found = new Uint8Array(nodes.length * CLASSES);
  // Level by level: what a node falls back to is shorter and has its row already.
  for (const node of nodes) {
    const fallback = node.fallback?.state ?? 0;
    node.bits |= node.fallback?.bits ?? 0;
    found[node.state] = node.bits;
    for (let index = 0; index < CLASSES; index += 1) {
      const child = node.children.get(index);
      const elsewhere = node === root ? 0 : (next[fallback + index] ?? 0);
      const stays = index === BLANK && node.last === BLANK;
      next[node.state + index] = stays ? node.state : (child?.state ?? elsewhere);
      if (child) child.fallback = node === root ? root : (nodes[elsewhere / CLASSES] ?? root);
    }
  }
  return { next, found, start: next[OTHER] ?? 0 };
}
