import Link from "next/link";
import { slugify } from "#src/domain/slug.ts";

interface Props {
  names: readonly string[];
  /** How many to show before "and n more"; all if not said. */
  most?: number;
}

/** Accelerators as chips; each leads to its page. */
export function HardwareChips({ names, most = names.length }: Props) {
  if (names.length === 0) return <span className="label">not named</span>;
  const more = names.slice(most);
  return (
    <ul className="chips">
      {names.slice(0, most).map((name) => (
        <li key={name}>
          <Link href={`/hardware/${slugify(name)}`} className="chip" prefetch={false}>
            {name}
          </Link>
        </li>
      ))}
      {more.length > 0 && (
        <li className="label" title={more.join(", ")}>
          +{more.length}
        </li>
      )}
    </ul>
  );
}
