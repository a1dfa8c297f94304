/** The input's bytes are no good from some place on: what came before can be used, and nothing after it. */
export class DamagedInputError extends Error {}
