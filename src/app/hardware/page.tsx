import type { Metadata } from "next";
import { HardwareTable } from "#src/components/hardware-table.tsx";
import { TwinLinks } from "#src/components/twin-links.tsx";
import { listHardware } from "#src/query/list-hardware.ts";

// The store is asked on every request: an ingest shows at once.
export const dynamic = "force-dynamic";

const TWINS = [
  { name: "JSON", href: "/hardware.json" },
  { name: "CSV", href: "/hardware.csv" },
];

export const metadata: Metadata = {
  title: "Hardware",
  description:
    "The accelerators that machine-learning papers name, what they are, and their papers.",
  alternates: {
    canonical: "/hardware",
    types: { "application/json": "/hardware.json", "text/csv": "/hardware.csv" },
  },
};

/** Accelerators as families and variants: those that papers name, and those that are only known. */
export default async function HardwarePage() {
  const families = await listHardware();
  const named = families.filter(({ paperCount }) => paperCount > 0);
  const others = families.filter(({ paperCount }) => paperCount === 0);
  return (
    <div>
      <header className="paper-head">
        <h1>Accelerators that papers name</h1>
        <p>
          A family takes in its variants. Peak rates are without sparsity; an empty place means that
          the source does not say.
        </p>
      </header>
      <HardwareTable
        caption={`${named.length} families of accelerators, those in most papers first`}
        families={named}
      />
      {others.length > 0 && (
        <details className="fold">
          <summary>{others.length} more that no paper here names</summary>
          <div className="fold-body">
            <HardwareTable caption="Known by name, and in no paper yet" families={others} />
          </div>
        </details>
      )}
      <p className="twins hardware-twins">
        <span className="label">Facts: Epoch AI, CC BY 4.0</span>
        <TwinLinks links={TWINS} />
      </p>
    </div>
  );
}
