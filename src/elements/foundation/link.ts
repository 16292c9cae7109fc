/**
 * A host's link that may be shown: a web address, mail, or a place of its own site (`/a`, `a.html?b`, `#c`); never a
 * script. A scheme is what stands before the first colon, if no `/`, `?` or `#` comes before it.
 */
export const isSafeLink = (address: string | null | undefined): address is string =>
  Boolean(address && (/^(https?|mailto):/i.test(address) || !/^[^/?#]*:/.test(address)));
