/**
 * What the small company's figures are, each worked out by hand from its rows: the expectations by which every provider
 * is judged. Nothing here was computed; whoever finds one wrong shows it from the rows and the rule.
 */
import { adoptionFigures } from './figures/adoption.js';
import { comparedFigures } from './figures/compared.js';
import { creditAndAlertFigures } from './figures/credits-alerts.js';
import type { Figure } from './figures/figure.js';
import { inmailFigures } from './figures/inmails.js';
import { loginFigures } from './figures/logins.js';
import { seatFigures } from './figures/seats.js';
import { teamFigures } from './figures/team.js';
import { timeFigures } from './figures/time.js';
import { usageFigures } from './figures/usage.js';

export { valueAt, type Expected, type Figure } from './figures/figure.js';

export const smallFigures: readonly Figure[] = [
  ...loginFigures,
  ...adoptionFigures,
  ...creditAndAlertFigures,
  ...seatFigures,
  ...usageFigures,
  ...inmailFigures,
  ...teamFigures,
  ...timeFigures,
  ...comparedFigures,
];
