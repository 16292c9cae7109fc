/** Names that nobody has: everyday first names, surnames put together from two halves. */

const FIRST = [
  'Ada', 'Ben', 'Cleo', 'Dan', 'Edda', 'Finn', 'Greta', 'Hugo', 'Ines', 'Jon', 'Kaja', 'Leo', 'Mina', 'Nils', 'Olga', 'Piet',
  'Quinn', 'Rosa', 'Sven', 'Tess', 'Udo', 'Vera', 'Wim', 'Xenia', 'Yann', 'Zoe', 'Aldo', 'Bea', 'Cosmo', 'Dora', 'Emil', 'Flora',
  'Gil', 'Hedda', 'Ivo', 'Jana', 'Knut', 'Lina', 'Milo', 'Nora', 'Otto',
] as const; // prettier-ignore
const BEGIN = [
  'Amber', 'Bramble', 'Copper', 'Dandel', 'Elder', 'Fiddle', 'Goose', 'Hazel', 'Inkle', 'Juniper', 'Kettle', 'Lantern', 'Marble',
  'Nettle', 'Otter', 'Pepper', 'Quill', 'Raven', 'Saffron', 'Thimble', 'Umber', 'Velvet', 'Willow',
] as const; // prettier-ignore
const END = [
  'beck', 'button', 'croft', 'dale', 'feather', 'gate', 'hollow', 'knot', 'lark', 'mead', 'pond', 'quist', 'ridge', 'spoon',
  'thwaite', 'wick', 'yard',
] as const; // prettier-ignore

const TITLES = {
  manager: ['Sales Manager', 'Regional Lead', 'Head of Sales'],
  seller: [
    'Account Executive',
    'Account Manager',
    'Sales Development Rep',
    'Solution Consultant',
    'Field Seller',
  ],
  office: ['Sales Operations', 'Enablement Lead', 'CRM Administrator', 'Sales Analyst'],
} as const;
export type Job = keyof typeof TITLES;
export const titlesOf = (job: Job): readonly string[] => TITLES[job];

/** The lists have 41, 23 and 17 words, no two with a common factor: each number below 16,031 is another name. */
export function nameOf(number: number): { first: string; last: string } {
  const first = FIRST[number % FIRST.length];
  const last = BEGIN[(number * 7) % BEGIN.length] + END[(number * 5) % END.length];
  const round = Math.floor(number / (FIRST.length * BEGIN.length * END.length));
  return { first, last: round === 0 ? last : `${last}-${END[(number + round) % END.length]}` };
}

const COMPANY_END = [
  'Works',
  'Foods',
  'Freight',
  'Labs',
  'Paper',
  'Tiles',
  'Optics',
  'Tools',
  'Rail',
  'Soap',
  'Glass',
] as const;

/** An account's id, readable in a table: `velvet-tiles-17`. */
export function accountOf(number: number): string {
  const words = [BEGIN[number % BEGIN.length], COMPANY_END[number % COMPANY_END.length]]
    .join('-')
    .toLowerCase();
  return `${words}-${number}`;
}
