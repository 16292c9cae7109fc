/** The teams of the large company: regions, countries, and teams of about eight. */
import type { RecordOf } from '../contract/tables.js';

const REGIONS = {
  emea: {
    name: 'EMEA',
    countries: { dach: 'DACH', nordics: 'Nordics', benelux: 'Benelux', iberia: 'Iberia' },
  },
  amer: { name: 'Americas', countries: { east: 'US East', west: 'US West', latam: 'Latin America' } },
  apac: { name: 'Asia Pacific', countries: { anz: 'Australia & NZ', japan: 'Japan' } },
} as const;

export interface Organisation {
  readonly groups: RecordOf<'groups'>[];
  /** Groups without groups below them, in which people are. */
  readonly teams: readonly string[];
}

const TEAM_SIZE = 8;
const MOST_TEAMS = 400;

export function organisationOf(people: number): Organisation {
  const groups: RecordOf<'groups'>[] = [{ id: 'sales', name: 'All sales' }];
  const countries: string[] = [];
  for (const [id, region] of Object.entries(REGIONS)) {
    groups.push({ id, name: region.name, parent: 'sales' });
    for (const [country, name] of Object.entries(region.countries)) {
      groups.push({ id: `${id}-${country}`, name, parent: id });
      countries.push(`${id}-${country}`);
    }
  }
  const count = Math.min(MOST_TEAMS, Math.max(2, Math.round(people / TEAM_SIZE)));
  const teams = Array.from({ length: count }, (_, i) => {
    const parent = countries[i % countries.length];
    const number = Math.floor(i / countries.length) + 1;
    const country = groups.find(({ id }) => id === parent)!.name;
    groups.push({ id: `${parent}-${number}`, name: `${country} ${number}`, parent });
    return `${parent}-${number}`;
  });
  return { groups, teams };
}
