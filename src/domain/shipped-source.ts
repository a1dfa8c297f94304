/** The source of papers that the project ships, as the store names it. */
export const SHIPPED_SOURCE = "data";
