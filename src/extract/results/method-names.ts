/** What a name does that stands for a method: "Foo achieves", "we propose Foo". */
const SUBJECT =
  /(?<![\p{L}\d.-])(\p{Lu}[\p{L}\d+.-]{1,30})(?: \([^()]{1,40}\))? (?:achiev|attain|obtain|outperform|surpass|reach|improv|reduc|deliver|exceed|yield|employ|leverag|learn|integrat|introduc|combin|adapt|enabl|us|utiliz|generat|consist|train|run|requir|match|maintain|remain)(?:e?s|ed)\b/gu;
const PROPOSED =
  /\b(?:propose|present|introduce|develop|call|called|named|dubbed|termed|method|framework|model|approach|algorithm|network|architecture),? (?:the |a |an |our )?(?:[a-z-]{2,20} ){0,3}(\p{Lu}[\p{L}\d+.-]{1,30})/gu;
/** "Magnetic Resonance Enterography (MRE)" */
const SHORT_FORM = /\((\p{Lu}[\p{Lu}\d-]{1,6})s?\)/uy;
const TERM = /(?<![\p{L}\d-])[\p{L}\d-]{1,30}(?: [\p{L}\d-]{1,30}){1,5}(?= $)/u;
/** More letters than the longest term has, with what parts it from the words before. */
const TERM_REACH = 190;
const IS_DATA =
  /bench|data|challenge|suite|corpus|evaluation|test|competition|decathlon|cohort|registry|exam/i;
const DATA_BEHIND = /^ (?:data|bench|corpus|challenge|test)/;

/** Whether the bracket at `at` holds the short form of the term before it, which is none of data. */
function isOfTerm(text: string, at: number, short: string, end: number): boolean {
  const term = TERM.exec(text.slice(Math.max(0, at - TERM_REACH), at))?.[0];
  if (term === undefined || IS_DATA.test(term)) return false;
  if (DATA_BEHIND.test(text.slice(end, end + 20))) return false;
  const first = short.charAt(0);
  return term.split(/[ -]/).some((word) => word.charAt(0).toUpperCase() === first);
}

/** The short forms that a plain text gives to terms other than names of data. */
export function shortFormsOf(text: string): ReadonlySet<string> {
  const shortForms = new Set<string>();
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
    SHORT_FORM.lastIndex = at;
    const short = SHORT_FORM.exec(text)?.[1];
    if (short !== undefined && isOfTerm(text, at, short, SHORT_FORM.lastIndex)) {
      shortForms.add(short);
    }
  }
  return shortForms;
}

/** The names that a plain text gives to methods; a benchmark's may be among them. */
export function methodNamesOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(SUBJECT), ...text.matchAll(PROPOSED)].map((match) => match[1] ?? ""),
  );
}
