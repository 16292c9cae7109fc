import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const filters: Texts['filters'] = {
  title: 'Filter',
  groups: 'Gruppen',
  people: 'Personen',
  persona: 'Persona',
  chosenCount: (count, shown) => many(count, { one: '1 ausgewählt', other: `${shown} ausgewählt` }),
  chosen: 'Ausgewählte Filter',
  clearAll: 'Alle löschen',
  remove: (name) => `${name} entfernen`,
  removed: (name) => `${name} entfernt`,
  cleared: 'Alle Filter gelöscht',
  more: (count, shown) => many(count, { one: '1 weiterer', other: `${shown} weitere` }),
  fewer: 'Weniger',
  gone: 'nicht mehr vorhanden',
  asWas: 'Damalige Mitglieder',
  // Groups
  searchGroups: 'Gruppe suchen',
  noGroup: (text) => `Kein Gruppenname enthält „${text}“.`,
  included: (name) => `${name}, eingeschlossen`,
  membership: 'Wer zu einer Gruppe gehört',
  memberships: { 'as-is': 'Heutige Mitglieder', 'as-was': 'Damalige Mitglieder' },
  membershipsAbout: {
    'as-is': 'Alles, was die heutigen Mitglieder getan haben, wo auch immer sie damals waren.',
    'as-was': 'Was Personen getan haben, während sie Mitglied waren.',
  },
  groupsAsOf: (day) => `Gruppen, Stand: ${day}`,
  manageGroups: 'Gruppen verwalten',
  // People
  searchPeople: 'Personen suchen',
  searchPeopleHint: 'Name, E-Mail, Rolle oder Position',
  noPerson: (text) => `Niemand, dessen Name, E-Mail, Rolle oder Position „${text}“ enthält.`,
  nobody: 'Es gibt niemanden zur Auswahl.',
  found: (count, shown) => many(count, { one: '1 Person', other: `${shown} Personen` }),
  foundFirst: (shown, all) => `Die ersten ${shown} von ${all} Personen. Zum Eingrenzen tippen.`,
  searching: 'Suche läuft',
  // Personas
  anyone: 'Jede Persona',
  ownPersonas: 'Eigene',
  personaAbout:
    'Grenzt ein, was auf eine Person gerichtet war: Aufrufe, gespeicherte Leads, Nachrichten, InMails, Kontakte.',
};
