import { RulerTrack } from "#src/components/cost-ruler.tsx";
import { RulerMark } from "#src/components/ruler-mark.tsx";
import type { Interval } from "#src/domain/interval.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";
import { BOUND_WORDS } from "#src/domain/words-names.ts";

interface Props {
  interval: Interval;
  words: string;
}

/** A row that shows how a bound is drawn. */
export function RulerDefinition({ interval, words }: Props) {
  return (
    <tr>
      <th scope="row">{BOUND_WORDS[interval.bound].name}</th>
      <td className="ruler-definition">
        <RulerTrack label={sayDeviceTime(interval, "gpu")}>
          <RulerMark interval={interval} whose="own" />
        </RulerTrack>
      </td>
      <td>{words}</td>
    </tr>
  );
}
