/** What the cards of the overview say alike. */

export const overview = {
  asOf: (day: string) => `As of ${day}`,
  asOfAssumed: (day: string) => `As of ${day} (assumed)`,
  about: (figure: string) => `About ${figure}`,
  /** Title of a list of people. */
  list: (what: string, day: string) => `${what}, ${day}`,
};
