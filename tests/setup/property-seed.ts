import { configureGlobal } from "fast-check";

// The same code gets the same answer from `npm test`. PROPERTY_SEED, a whole number, looks at other examples.
configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_240) });
