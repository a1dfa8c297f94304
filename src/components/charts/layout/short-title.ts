import { fitText } from "#src/components/charts/layout/text-width.ts";

/** A label is no longer than so many times its letters' size. */
const LABEL_EMS = 17;

/** A title's short name: what stands before its colon, or its beginning. */
export function shortTitle(title: string, fontSize: number): string {
  const [name = title] = title.split(/:\s/u);
  return fitText(name, LABEL_EMS * fontSize, fontSize);
}
