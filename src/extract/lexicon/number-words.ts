/** Number words with one exact value. */
export const EXACT_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  single: 1,
  dual: 2,
  half: 0.5,
};

/** Words that multiply the number before them ("0.1 million", "one hundred"). */
export const MAGNITUDE_WORDS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Letters that multiply a number they are glued to ("20.7k", "2.788M"). */
export const MAGNITUDE_LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
};

/** Plural magnitudes, with "of": an order of magnitude from here to ten times as much. */
export const ORDER_WORDS: Readonly<Record<string, { low: number; high: number }>> = {
  dozens: { low: 12, high: 100 },
  tens: { low: 10, high: 100 },
  hundreds: { low: 100, high: 1e3 },
  thousands: { low: 1e3, high: 1e4 },
  millions: { low: 1e6, high: 1e7 },
  billions: { low: 1e9, high: 1e10 },
};

/** Vague quantifiers that mean two to ten; each is a run of normal forms. */
export const VAGUE_QUANTIFIERS: readonly (readonly string[])[] = [
  ["a", "few"],
  ["a", "handful", "of"],
  ["a", "small", "number", "of"],
  ["several"],
  ["multiple"],
  ["few"],
  ["a", "couple", "of", "few"],
];

/** Phrases that mean two. `bound` is how closely. */
export const PAIR_QUANTIFIERS: readonly (readonly string[])[] = [
  ["a", "couple", "of"],
  ["a", "pair", "of"],
  ["couple", "of"],
  ["a", "couple"],
];
