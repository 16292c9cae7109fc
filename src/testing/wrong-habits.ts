/** Wrong manners: filters not heard, questions not refused, aborts not noticed, other answers another time. */
import type { BarsAnswer, Capabilities, DetailsAnswer, TotalsAnswer } from '../contract/answer.js';
import { UsageError, isUsageError, type ErrorCode } from '../contract/errors.js';
import { METHODS } from '../contract/provider.js';
import { querySchema } from '../contract/query.js';
import { changing, misreading, misspeaking, type Wrong } from './wrong-parts.js';

const BOUND = '2024-11-30';

const otherCode = (right: ReturnType<Wrong>, from: ErrorCode, to: ErrorCode): ReturnType<Wrong> =>
  changing(right, METHODS, (ask) => async (query, options) => {
    try {
      return await ask(query, options);
    } catch (error) {
      throw isUsageError(error) && error.code === from ? new UsageError(to, error.message) : error;
    }
  });

export const wrongHabits = {
  'groups ignored': (right) =>
    misreading(right, (query) => ({
      ...query,
      groups: query.groups?.filter((id) => !/^(emea|dach|vienna|amer)$/.test(id)),
    })),
  'people ignored': (right) =>
    misreading(right, (query) => ({
      ...query,
      people: query.people?.length === 1 ? query.people : undefined,
    })),
  'groups without their descendants': (right) =>
    misreading(right, (query) =>
      query.groups?.includes('emea') ? { ...query, groups: undefined, people: ['ada'] } : query,
    ),
  'groups and people as a union': (right) =>
    misreading(right, (query) =>
      query.groups?.length && query.people?.length ? { ...query, groups: undefined } : query,
    ),
  'only the first of several groups': (right) =>
    misreading(right, (query) => ({ ...query, groups: query.groups?.slice(0, 1) })),
  'an empty list lets nobody through': (right) =>
    misspeaking<BarsAnswer>(right, ['bars'], (answer, { groups }) => {
      if (groups?.length === 0) Object.assign(answer, { n: 0 });
    }),
  'as-was taken for as-is': (right) => misreading(right, (query) => ({ ...query, membership: undefined })),
  'a persona that narrows nothing': (right) =>
    misspeaking<TotalsAnswer>(
      misreading(right, (query) =>
        query.persona === 'sales-leads' ? { ...query, persona: undefined } : query,
      ),
      ['totals'],
      () => {},
    ),
  'unknown ids overlooked': (right) =>
    changing(right, METHODS, (ask) => async (query, options) => {
      try {
        return await ask(query, options);
      } catch (error) {
        if (!isUsageError(error) || !/^unknown-(group|person)$/.test(error.code)) throw error;
        return ask({ ...query, groups: undefined, people: undefined }, options);
      }
    }),
  'somebody else’s persona called forbidden': (right) =>
    changing(right, METHODS, (ask) => async (query, options) => {
      try {
        return await ask(query, options);
      } catch (error) {
        throw isUsageError(error) && query.persona === 'ada-dach'
          ? new UsageError('forbidden', 'Not yours')
          : error;
      }
    }),
  'everybody’s personas offered': (right) =>
    changing(right, METHODS, (ask) => (query, options) => ask(query, { ...options, viewer: 'ada' })),
  'a period that is too old clamped silently': (right) =>
    changing(right, METHODS, (ask) => async (query, options) => {
      try {
        return await ask(query, options);
      } catch (error) {
        if (!isUsageError(error) || error.code !== 'period-too-old') throw error;
        return ask({ ...query, period: { start: BOUND, end: '2026-11-30' } }, options);
      }
    }),
  'unknown keys let pass': (right) =>
    changing(
      right,
      METHODS,
      (ask) => (query, options) =>
        ask(
          query &&
            (Object.fromEntries(Object.entries(query).filter(([key]) => key in querySchema.shape)) as never),
          options,
        ),
    ),
  'an unknown group called an invalid query': (right) => otherCode(right, 'unknown-group', 'query-invalid'),
  'a method it has not called an unknown report': (right) =>
    otherCode(right, 'not-supported', 'unknown-report'),
  'errors of its own kind': (right) =>
    changing(
      right,
      METHODS,
      (ask) => (query, options) =>
        ask(query, options).catch((error: Error) => {
          throw error.name === 'AbortError' ? error : new Error(error.message);
        }),
    ),
  'aborts ignored': (right) =>
    changing(right, METHODS, (ask) => (query, options) => ask(query, { ...options, signal: undefined })),
  'aborts noticed at the start only': (right) =>
    changing(right, METHODS, (ask) => async (query, options) => {
      options?.signal?.throwIfAborted();
      return ask(query, { ...options, signal: undefined });
    }),
  'an abort as an error of its own': (right) =>
    changing(
      right,
      METHODS,
      (ask) => (query, options) =>
        ask(query, options).catch((error: Error) => {
          throw error.name === 'AbortError' ? new UsageError('network', 'Aborted') : error;
        }),
    ),
  'an abort that ends the other questions': (right) => {
    let aborted = false;
    return changing(right, METHODS, (ask) => async (query, options) => {
      options?.signal?.addEventListener('abort', () => (aborted = true));
      const answer = await ask(query, options);
      if (aborted) throw new DOMException('Aborted', 'AbortError');
      return answer;
    });
  },
  'another order the second time': (right) => {
    let turns = 0;
    return misspeaking<DetailsAnswer>(right, ['details'], ({ rows }) => {
      if (turns++ > 20) rows.reverse();
    });
  },
  'the question changed on the way': (right) =>
    changing(right, METHODS, (ask) => async (query, options) => {
      if (query?.groups === undefined && query?.report) query.groups = [];
      return ask(query, options);
    }),
  'capabilities of a viewer who may not see': (right) =>
    misspeaking<Capabilities>(right, ['capabilities'], (answer) => (answer.access = false)),
  'text found only in its own case': (right) =>
    misspeaking<DetailsAnswer>(right, ['details'], (answer, { text = '' }) => {
      answer.rows = answer.rows.filter(({ name, email, role, title }) =>
        [name, email, role, title].some((cell) => (cell ?? '').includes(text)),
      );
    }),
  'no comparison': (right) => misreading(right, (query) => ({ ...query, compare: undefined })),
  'compared with the days right before, however many are counted': (right) =>
    misspeaking<BarsAnswer>(right, ['bars'], ({ compared, requested }) => {
      if (compared?.days)
        compared.days = {
          ...compared.days,
          end: compared.days.end < requested.start ? '2026-10-31' : compared.days.end,
        };
    }),
} satisfies Record<string, Wrong>;
