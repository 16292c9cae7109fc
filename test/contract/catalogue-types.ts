/**
 * What the compiler must say of the catalogue's types. Nothing here runs: `npm run typecheck` holds it, and so does
 * catalogue-types.node.test.ts.
 */
import type { BarId, BarsAnswer, ColumnId, DetailsAnswer, Row } from '../../src/contract/answer.js';
import type { ReportId } from '../../src/contract/catalogue.js';
import type { Catalogue, PersonColumn } from '../../src/contract/report-entry.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import type { RecordOf } from '../../src/contract/tables.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** An error here names the line of a claim that does not hold. */
type Holds<Claim extends true> = Claim;

type AdoptionColumns =
  | 'first_interaction'
  | 'last_interaction'
  | 'days_active'
  | 'unique_accounts'
  | 'unique_accounts_hot'
  | 'total_interactions'
  | 'iframe_page_loads'
  | 'iframe_interactions'
  | 'crm_page_loads'
  | 'sep_page_loads';

/** Row<'si-adoption'> has exactly its fields, each of its type. */
export type RowClaims = [
  Holds<Same<ColumnId<'si-adoption'>, AdoptionColumns>>,
  Holds<Same<keyof Row<'si-adoption'>, 'id' | 'state' | PersonColumn | AdoptionColumns>>,
  Holds<Same<Row<'si-adoption'>['id'], string>>,
  Holds<Same<Row<'si-adoption'>['role'], string | null>>,
  Holds<Same<Row<'si-adoption'>['unique_accounts'], number | null>>,
  Holds<Same<Row<'si-adoption'>['last_interaction'], string | null>>,
  Holds<Same<Row<'si-alerts'>['alert_channels'], string | null>>,
];

declare const row: Row<'si-adoption'>;
// @ts-expect-error -- a column of another report
void row.total_credits;
// @ts-expect-error -- misspelt
void row.unique_account;

/** Figures of a bar are those of its hover, of a metrics report its metrics. */
export type BarClaims = [
  Holds<Same<BarId<'platform-logins'>, 'total_logins' | 'users_logged_in' | 'enabled_users'>>,
  Holds<'inmails_open' extends BarId<'nav-effectiveness'> ? true : false>,
  Holds<ReportId extends keyof Catalogue ? true : false>,
];

declare const provider: UsageProvider;
declare const chosen: string;
export const logins = () => provider.bars({ report: 'platform-logins' });
export const credits = () => provider.details({ report: 'si-credits' });
export const any = () => provider.details({ report: chosen });

/** What is asked decides what comes back. */
export type AnswerClaims = [
  Holds<Same<Awaited<ReturnType<typeof logins>>, BarsAnswer<BarId<'platform-logins'>>>>,
  Holds<Same<Awaited<ReturnType<typeof credits>>, DetailsAnswer<Row<'si-credits'>>>>,
  Holds<Same<Awaited<ReturnType<typeof any>>, DetailsAnswer>>,
];
// @ts-expect-error -- a word that is none of the choices
void provider.bars({ report: 'si-logins', bucket: 'quarter' });

/** A typed record knows which cells must be there, and what they may hold. */
export const login: RecordOf<'activity'> = {
  id: '1',
  at: new Date(),
  person: 'ada',
  product: 'platform',
  kind: 'login',
};
// @ts-expect-error -- nobody did it
export const nobody: RecordOf<'activity'> = { id: '1', at: '', product: 'platform', kind: 'login' };
// @ts-expect-error -- no such type of seat
export const owner: RecordOf<'seats'> = { id: '1', person: 'ada', type: 'owner' };
