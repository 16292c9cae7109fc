/**
 * What the compiler must say of the catalogue's types. Nothing here runs: `npm run typecheck` holds it, and so does
 * catalogue-types.node.test.ts.
 */
import type { BarId, BarsAnswer, ColumnId, DetailsAnswer, Row } from '../../src/contract/answer.js';
import type { Catalogue, ReportId } from '../../src/contract/catalogue.js';
import type { UsageProvider } from '../../src/contract/provider.js';
import type { RecordOf } from '../../src/contract/tables.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>() => {};

// Row<'si-adoption'> has exactly its fields, each of its type.
holds<
  Same<
    ColumnId<'si-adoption'>,
    | 'first_interaction'
    | 'last_interaction'
    | 'days_active'
    | 'unique_accounts'
    | 'unique_accounts_hot'
    | 'total_interactions'
    | 'iframe_page_loads'
    | 'iframe_interactions'
    | 'crm_page_loads'
    | 'sep_page_loads'
  >
>();
holds<
  Same<
    keyof Row<'si-adoption'>,
    'id' | 'state' | 'name' | 'email' | 'role' | 'title' | 'status' | ColumnId<'si-adoption'>
  >
>();
holds<Same<Row<'si-adoption'>['unique_accounts'], number | null>>();
holds<Same<Row<'si-adoption'>['last_interaction'], string | null>>();
holds<Same<Row<'si-alerts'>['alert_channels'], string | null>>();
holds<Same<Row<'si-adoption'>['id'], string>>();
holds<Same<Row<'si-adoption'>['role'], string | null>>();

declare const row: Row<'si-adoption'>;
// @ts-expect-error -- a column of another report
void row.total_credits;
// @ts-expect-error -- misspelt
void row.unique_account;

// Figures of a bar: those of its hover, of a metrics report its metrics.
holds<Same<BarId<'platform-logins'>, 'total_logins' | 'users_logged_in' | 'enabled_users'>>();
holds<'inmails_open' extends BarId<'nav-effectiveness'> ? true : false>();

// What is asked decides what comes back.
declare const provider: UsageProvider;
const bars = () => provider.bars({ report: 'platform-logins' });
holds<Same<Awaited<ReturnType<typeof bars>>, BarsAnswer<BarId<'platform-logins'>>>>();
const details = () => provider.details({ report: 'si-credits' });
holds<Same<Awaited<ReturnType<typeof details>>, DetailsAnswer<Row<'si-credits'>>>>();
declare const chosen: string;
const unknown = () => provider.details({ report: chosen });
holds<Same<Awaited<ReturnType<typeof unknown>>, DetailsAnswer>>();
// @ts-expect-error -- a word that is none of the choices
void provider.bars({ report: 'si-logins', bucket: 'quarter' });

// The built-in reports are a catalogue; a typed record knows which cells must be there.
holds<ReportId extends keyof Catalogue ? true : false>();
const login: RecordOf<'activity'> = {
  id: '1',
  at: new Date(),
  person: 'ada',
  product: 'platform',
  kind: 'login',
};
void login;
// @ts-expect-error -- nobody did it
const nobody: RecordOf<'activity'> = { id: '1', at: '', product: 'platform', kind: 'login' };
void nobody;
// @ts-expect-error -- no such type of seat
const owner: RecordOf<'seats'> = { id: '1', person: 'ada', type: 'owner' };
void owner;
