/** Words that end a noun phrase when it is read backwards: prepositions, conjunctions, common verbs. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  (
    "on using with by of in for to from and or over across via than is are was were takes take took " +
    "taking requires require required requiring needs need needed uses use used runs run running ran " +
    "trained train trains training per each every within under while which that where when at as into " +
    "between spent costs cost be been being has have had can could our their its this these those we it " +
    "not no only just hours hour days day minutes minute seconds weeks week months month years " +
    "single-node compared versus vs without through both then after before"
  ).split(" "),
);

/** Prepositions that put work on a device. */
export const DEVICE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "on",
  "using",
  "with",
  "by",
  "via",
  "across",
  "in",
  "of",
  "from",
  "over",
  "(",
  "only",
  "just",
]);
