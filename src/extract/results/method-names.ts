/** What a name does that stands for a method: "Foo achieves", "we propose Foo". */
const SUBJECT =
  /(?<![\p{L}\d.-])(\p{Lu}[\p{L}\d+.-]{1,30})(?: \([^()]{1,40}\))? (?:achiev|attain|obtain|outperform|surpass|reach|improv|reduc|deliver|exceed|yield|employ|leverag|learn|integrat|introduc|combin|adapt|enabl|us|utiliz|generat|consist|train|run|requir|match|maintain|remain)(?:e?s|ed)\b/gu;
const PROPOSED =
  /\b(?:propose|present|introduce|develop|call|called|named|dubbed|termed|method|framework|model|approach|algorithm|network|architecture),? (?:the |a |an |our )?(?:[a-z-]{2,20} ){0,3}(\p{Lu}[\p{L}\d+.-]{1,30})/gu;
/** "Magnetic Resonance Enterography (MRE)" */
const SHORT_FORM =
  /(?<![\p{L}\d-])([\p{L}\d-]{1,30}(?: [\p{L}\d-]{1,30}){1,5}) \((\p{Lu}[\p{Lu}\d-]{1,6})s?\)/gu;
const IS_DATA =
  /bench|data|challenge|suite|corpus|evaluation|test|competition|decathlon|cohort|registry|exam/i;
const DATA_BEHIND = /^ (?:data|bench|corpus|challenge|test)/;

/** The short forms that a plain text gives to terms other than names of data. */
export function shortFormsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(SHORT_FORM)].flatMap((match) => {
      const [whole, term = "", short = ""] = match;
      const end = match.index + whole.length;
      if (DATA_BEHIND.test(text.slice(end, end + 20))) return [];
      const isSpelled = term
        .split(/[ -]/)
        .some((word) => word.charAt(0).toUpperCase() === short.charAt(0));
      return isSpelled && !IS_DATA.test(term) ? [short] : [];
    }),
  );
}

/** The names that a plain text gives to methods; a benchmark's may be among them. */
export function methodNamesOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(SUBJECT), ...text.matchAll(PROPOSED)].map((match) => match[1] ?? ""),
  );
}
