/** Hours of a day. */
export const HOURS_PER_DAY = 24;
/** Hours of a month, as the catalogue counts them. */
export const HOURS_PER_MONTH = 730;
/** Hours of a year of 365 days. */
export const HOURS_PER_YEAR = 8760;
