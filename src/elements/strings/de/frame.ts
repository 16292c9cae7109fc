import type { Texts } from '../texts.js';

export const frame: Texts['frame'] = {
  title: 'Nutzungsberichte',
  expand: 'Ganzes Fenster nutzen',
  collapse: 'Zurück zur Seite',
  shown: (title) => `${title} geladen`,
  failed: 'Die Seite, die diesen Bericht zeigt, hat nicht geantwortet.',
  refusedTitle: 'Auf dieser Seite nicht erlaubt',
  refused: (origin) =>
    `Der Server des Berichts führt ${origin} nicht unter den Seiten, die ihn zeigen dürfen.`,
  otherVersion: 'Der Server des Berichts und diese Seite haben Versionen, die einander nicht verstehen.',
  noSource: 'Der Bericht darf hier seinen eigenen Server nicht fragen, und diese Seite gibt ihm keine Daten.',
  badAddress: 'Die Adresse des Berichts lässt sich nicht verwenden.',
};
