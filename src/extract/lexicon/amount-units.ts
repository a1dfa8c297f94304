/** A unit of money, energy, emissions or operations and its factor to the kind's base unit. */
export interface AmountUnit {
  kind: "money" | "energy" | "emissions" | "operations";
  factor: number;
  name: string;
}

const DOLLAR: AmountUnit = { kind: "money", factor: 1, name: "US$" };

function energy(name: string, factor: number): AmountUnit {
  return { kind: "energy", factor, name };
}

/** Prefixes of FLOP by their powers of ten. */
const FLOP_PREFIXES = {
  "": 1,
  g: 1e9,
  giga: 1e9,
  t: 1e12,
  tera: 1e12,
  p: 1e15,
  peta: 1e15,
  e: 1e18,
  exa: 1e18,
  z: 1e21,
  zetta: 1e21,
  y: 1e24,
  yotta: 1e24,
} as const;

/** FLOP per day at one FLOP/s: a petaflop/s-day is 8.64e19. */
export const SECONDS_PER_DAY = 86_400;

const FLOP_UNITS: Record<string, AmountUnit> = Object.fromEntries(
  Object.entries(FLOP_PREFIXES).flatMap(([prefix, factor]) =>
    ["flop", "flops"].map((word): [string, AmountUnit] => [
      `${prefix}${word}`,
      { kind: "operations", factor, name: "FLOP" },
    ]),
  ),
);

/** Rates whose product with a day is an amount ("petaflop/s-days", "PF-days"). */
export const FLOP_RATE_UNITS: Readonly<Record<string, number>> = {
  petaflop: 1e15,
  petaflops: 1e15,
  pflop: 1e15,
  pflops: 1e15,
  pf: 1e15,
  exaflop: 1e18,
  exaflops: 1e18,
  teraflop: 1e12,
  teraflops: 1e12,
};

/** Units by their spelling in lower case. */
export const AMOUNT_UNITS: Readonly<Record<string, AmountUnit>> = {
  dollar: DOLLAR,
  dollars: DOLLAR,
  usd: DOLLAR,
  cents: { kind: "money", factor: 0.01, name: "cents" },
  wh: energy("Wh", 1e-3),
  kwh: energy("kWh", 1),
  mwh: energy("MWh", 1e3),
  gwh: energy("GWh", 1e6),
  twh: energy("TWh", 1e9),
  kj: energy("kJ", 1 / 3600),
  mj: energy("MJ", 1 / 3.6),
  millijoule: energy("mJ", 1 / 3.6e9),
  milliwatthour: energy("mWh", 1e-6),
  kilojoule: energy("kJ", 1 / 3600),
  kilojoules: energy("kJ", 1 / 3600),
  megajoule: energy("MJ", 1 / 3.6),
  megajoules: energy("MJ", 1 / 3.6),
  gj: energy("GJ", 1e3 / 3.6),
  gigajoule: energy("GJ", 1e3 / 3.6),
  gigajoules: energy("GJ", 1e3 / 3.6),
  joule: energy("J", 1 / 3.6e6),
  joules: energy("J", 1 / 3.6e6),
  ...FLOP_UNITS,
};

/** Units of power that count energy when hours follow. */
export const POWER_UNITS: Readonly<Record<string, AmountUnit>> = {
  watt: energy("Wh", 1e-3),
  kw: energy("kWh", 1),
  kilowatt: energy("kWh", 1),
  mw: energy("MWh", 1e3),
  megawatt: energy("MWh", 1e3),
  gw: energy("GWh", 1e6),
  gigawatt: energy("GWh", 1e6),
};

/** Units of mass that count emissions when CO2 follows. */
export const MASS_UNITS: Readonly<Record<string, { factor: number; name: string }>> = {
  g: { factor: 1e-3, name: "g" },
  gram: { factor: 1e-3, name: "g" },
  grams: { factor: 1e-3, name: "g" },
  kg: { factor: 1, name: "kg" },
  kgs: { factor: 1, name: "kg" },
  kilogram: { factor: 1, name: "kg" },
  kilograms: { factor: 1, name: "kg" },
  t: { factor: 1e3, name: "t" },
  ton: { factor: 1e3, name: "t" },
  tons: { factor: 1e3, name: "t" },
  tonne: { factor: 1e3, name: "t" },
  tonnes: { factor: 1e3, name: "t" },
  mt: { factor: 1e3, name: "t" },
  lb: { factor: 0.45359237, name: "lb" },
  lbs: { factor: 0.45359237, name: "lb" },
  pounds: { factor: 0.45359237, name: "lb" },
};

/** Spellings of carbon dioxide after a unit of mass, as normal forms joined without spaces. */
export const CARBON = /^(?:of)?(?:co2|co_2|co₂|carbon|greenhouse|ghg)/;

/** One word for mass and gas. */
export const JOINED_CARBON = /^(k?g|t|lbs?)co[2₂]?(?:e|eq)?$/;

/** A mass that alone may be one of gas, where emissions were spoken of before. */
export const PLAIN_MASS = /^(?:g|grams?|kgs?|kilograms?|tons?|tonnes?|lbs|pounds)$/;

/** What behind a mass makes it one of something else: a thing, or a device's memory. */
export const NO_GAS = /^(?:of|gpus?|memory|vram|ram|per)$/;

/** Words that speak of emissions. */
export const EMISSION_WORDS = /^(?:co2(?:e|eq)?|co₂(?:e|eq)?|emissions?|emit(?:s|ted|ting)?)$/;
