import type { z } from "zod";

/** The spelling of a URL parameter's value: decodes the text in the URL to what it means, and encodes it back. */
export type Spelling<T> = z.ZodType<T>;

/** What people are told of a parameter. */
interface About {
  /** What it is for, in the API's document. */
  description: string;
  /** What an error says would have been right. */
  expects: string;
  /** Only pages use it; the twins accept and check it, so that a page's query works there too. */
  pageOnly?: true;
}

/** A URL parameter that may be given once. `fallback` is what its absence means. */
export interface OneParam<T, Fallback> {
  many: false;
  spelling: Spelling<T>;
  fallback: Fallback;
  about: About;
}

/** A URL parameter that may be repeated: any of its values. Absence means no filter. */
export interface ManyParam<T> {
  many: true;
  spelling: Spelling<T>;
  about: About;
}

export type Param<T> = OneParam<T, unknown> | ManyParam<T>;

/** What a set of parameters means, parsed. */
export type ParamValues<Params> = {
  [Name in keyof Params]: Params[Name] extends OneParam<infer T, infer Fallback>
    ? T | Fallback
    : Params[Name] extends ManyParam<infer T>
      ? T[]
      : never;
};

/** Declares a parameter that may be given once. */
export function one<T, const Fallback>(
  spelling: Spelling<T>,
  fallback: Fallback,
  about: About,
): OneParam<T, Fallback> {
  return { many: false, spelling, fallback, about };
}

/** Declares a parameter that may be repeated. */
export function many<T>(spelling: Spelling<T>, about: About): ManyParam<T> {
  return { many: true, spelling, about };
}
