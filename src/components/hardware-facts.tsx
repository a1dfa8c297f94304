import { formatNumber } from "#src/domain/words.ts";
import { sayRate } from "#src/domain/words-hardware.ts";
import type { HardwareFactsRow } from "#src/query/hardware-rows.ts";

/** What an accelerator is, from its data sheet; only what is known. */
export function HardwareFacts({ facts }: { facts: HardwareFactsRow }) {
  const known = sayFacts(facts).filter(([, value]) => value !== null);
  return (
    <dl className="fact-list">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>Source</dt>
        <dd>
          {URL.canParse(facts.source) ? (
            <a href={facts.source} rel="external noopener">
              {new URL(facts.source).hostname.replace(/^www\./, "")}
            </a>
          ) : (
            facts.source
          )}
        </dd>
      </div>
    </dl>
  );
}

function sayFacts(facts: HardwareFactsRow): [string, string | null][] {
  return [
    ["Released", facts.releasedOn],
    ["Memory", amount(facts.memoryGb, "GB")],
    ["Memory bandwidth", amount(facts.bandwidthGbPerSecond, "GB/s")],
    ["Power (TDP)", amount(facts.tdpWatts, "W")],
    ["Peak, FP64", rate(facts.fp64FlopPerSecond)],
    ["Peak, FP32", rate(facts.fp32FlopPerSecond)],
    ["Peak, TF32", rate(facts.tf32FlopPerSecond)],
    ["Peak, FP16", rate(facts.fp16FlopPerSecond)],
    ["Peak, FP8", rate(facts.fp8FlopPerSecond)],
    ["Peak, FP4", rate(facts.fp4FlopPerSecond)],
    ["Peak, INT8", rate(facts.int8OpPerSecond, "OP/s")],
  ];
}

function rate(value: number | null, unit: "FLOP/s" | "OP/s" = "FLOP/s"): string | null {
  return value === null ? null : sayRate(value, unit);
}

function amount(value: number | null, unit: string): string | null {
  return value === null ? null : `${formatNumber(value)} ${unit}`;
}
