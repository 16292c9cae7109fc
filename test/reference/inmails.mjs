// InMails and their decisions (rules 9, 10, 44e).
import { figure, ratio } from './answer.mjs';
import { within } from './days.mjs';
import { isKnown } from './question.mjs';
import { endOfDay } from './zone.mjs';

const PRODUCT = 'sales-navigator';
const THIRTY_DAYS = 2_592_000_000;

/** -> { figures(span, person?), warnings } */
export function openInMails(question, holds) {
  const { rows, through, zone } = question;
  const after = through.inmail === null ? null : endOfDay(zone, through.inmail); // E of rule 9
  const decisions = rows.filter((row) => row.product === PRODUCT && row.kind === 'inmail_decided');
  const counted = sentOnce(rows).filter(
    (row) =>
      holds(row.person, row.day) &&
      question.passes(row.person, row.day) &&
      question.fits(row) &&
      isKnown(question, row),
  );
  const mails = counted.map((row) => {
    // A blank ref is an InMail of its own that nothing can answer.
    const decided =
      row.ref === null ? [] : decisions.filter(({ ref, at }) => ref === row.ref && at >= row.at);
    const matured = row.at + THIRTY_DAYS < after;
    return {
      person: row.person,
      day: row.day,
      matured,
      open: !matured && decided.length === 0,
      accepted: decided.some(({ decision, at }) => decision !== 'no' && at - row.at <= THIRTY_DAYS),
    };
  });
  return {
    figures(span, person) {
      const sent = mails.filter(
        (mail) => within(mail.day, span) && (person === undefined || mail.person === person),
      );
      const count = (test) => sent.filter(test).length;
      const accepted = count((mail) => mail.accepted);
      const matured = count((mail) => mail.matured);
      return {
        inmails_sent: figure(sent.length),
        inmails_accepted: figure(accepted),
        inmail_acceptance_rate: ratio(accepted, sent.length),
        inmails_open: figure(count((mail) => mail.open)),
        inmails_matured: figure(matured),
        inmail_matured_share: ratio(matured, sent.length),
        inmail_acceptance_rate_matured: ratio(
          count((mail) => mail.matured && mail.accepted),
          matured,
        ),
      };
    },
    warnings: warningsOf(question, sentOnce(rows)),
  };
}

/** Rule 10: sent twice = the earliest row by (`at`, `id`) of the whole product, before any filter. */
function sentOnce(rows) {
  const sent = rows
    .filter((row) => row.product === PRODUCT && row.kind === 'inmail_sent')
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return sent.filter((row) => row.ref === null || sent.find(({ ref }) => ref === row.ref) === row);
}

/** Decisions that do not exist for the reports: [{ id, why }]. */
function warningsOf({ ds, rows }, sent) {
  const counted = new Set(rows.map(({ id }) => id));
  return ds.tables.activity
    .filter((row) => row.product === PRODUCT && row.kind === 'inmail_decided')
    .map(({ id, ref, at }) => {
      const mail = sent.find((row) => row.ref === ref);
      const why = !counted.has(id)
        ? 'after-data-through'
        : !mail
          ? 'unknown-ref'
          : at < mail.at
            ? 'before-sending'
            : null;
      return { id, why };
    })
    .filter(({ why }) => why !== null);
}
