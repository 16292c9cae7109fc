/** A small org, worked out by hand: what its Apex would answer at noon (UTC) of Monday, 2 November 2026. */

export const AS_OF = '2026-11-02T12:00:00.000Z';

export interface OrgPerson {
  id: string;
  name: string;
  email: string;
  title?: string;
  role?: string;
  active: boolean;
  lastLogin?: string;
}

/** Five colleagues: Dan has left, Eve has never come. */
export const people: OrgPerson[] = [
  person('005A', 'Ann Archer', '2026-11-01T09:00:00.000Z', {
    title: 'Account Executive',
    role: 'Sales EMEA',
  }),
  person('005B', 'Bob Baker', '2026-10-20T09:00:00.000Z', { role: 'Sales EMEA' }),
  person('005C', 'Cleo Cho', '2026-08-01T09:00:00.000Z'),
  person('005D', 'Dan Diaz', '2026-03-01T09:00:00.000Z', { active: false }),
  person('005E', 'Eve Evans', undefined),
];

/** A partner, who is not among the people of the org and holds a seat. */
export const partner = person('005P', 'Pia Partner', '2026-10-31T09:00:00.000Z');

function person(
  id: string,
  name: string,
  lastLogin: string | undefined,
  more: Partial<OrgPerson> = {},
): OrgPerson {
  const email = `${name.split(' ')[0].toLowerCase()}@example.com`;
  return { id, name, email, active: true, ...(lastLogin ? { lastLogin } : {}), ...more };
}

const seat = (id: string, person: string, since = '2026-06-01T08:00:00.000Z') => ({ id, person, since });

/** Ann, Bob, Cleo, Eve and Pia hold one; Bob's last login is 13 days old, Cleo's 93. */
export const seats = {
  rows: ['005A', '005B', '005C', '005E', '005P'].map((holder, index) => seat(`050${index}`, holder)),
  people: [...people.filter(({ id }) => 'ABCE'.includes(id[3])), partner],
};

/** Ann twice on the first, Bob on the 20th, Pia on the 31st; Cleo's and Dan's are older than what is kept of them. */
export const logins = {
  rows: [
    { id: '0Y4', person: '005A', at: '2026-11-01T09:00:00.000Z' },
    { id: '0Y3', person: '005A', at: '2026-11-01T07:00:00.000Z' },
    { id: '0Y2', person: '005P', at: '2026-10-31T09:00:00.000Z' },
    { id: '0Y1', person: '005B', at: '2026-10-20T09:00:00.000Z' },
  ],
  complete: true,
};

export const license = { value: 'package:acme', label: 'acme', allowed: 8, used: 5, site: false };

export const about = {
  name: 'Acme',
  timeZone: 'Europe/Berlin',
  asOf: AS_OF,
  license,
  missing: [] as string[],
};

/** By the names of the Apex methods. */
export const apex = {
  'UsageOrg.about': about,
  'UsageOrg.people': { rows: people },
  'UsageOrg.seats': seats,
  'UsageOrg.logins': logins,
};
