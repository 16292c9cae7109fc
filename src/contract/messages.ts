/**
 * The words between a framed page and its host. The frame says `ready` to whoever is around it; a listed host answers
 * with `init` and two ports at most; everything else is said on those: talk on the first, questions on the second
 * (`port-messages.ts`). The token is said on the port only, and only when it is asked for.
 */
import * as z from 'zod/mini';
import './zod-setup.js';
import { ERROR_CODES } from './errors.js';
import { messageReader } from './message-reader.js';
import { COMPARISONS } from './period.js';

/** Of these words. A frame refuses a host that speaks another one. */
export const FRAME_PROTOCOL = 1;

/** What a frame can show: the whole page of reports, or one widget. */
export const FRAME_ELEMENTS = [
  'usage-report',
  'usage-bar-card',
  'usage-detail-table',
  'usage-metrics',
  'seat-allocation',
  'seat-utilization',
  'coach-levels',
] as const;
export type FrameElement = (typeof FRAME_ELEMENTS)[number];

const id = z.int().check(z.minimum(1));
const word = z.string().check(z.maxLength(200));
const ids = z.optional(z.array(word).check(z.maxLength(100_000)));

const showSchema = z.strictObject({
  /** Default: `usage-report`; where a report is named, `usage-bar-card`. */
  element: z.optional(z.enum(FRAME_ELEMENTS)),
  report: z.optional(word),
  tab: z.optional(word),
  period: z.optional(word),
  compare: z.optional(z.enum([...COMPARISONS, 'none'])),
  timeZone: z.optional(word),
  heading: z.optional(word),
  filters: z.optional(
    z.strictObject({
      groups: ids,
      people: ids,
      persona: z.optional(word),
      membership: z.optional(z.enum(['as-is', 'as-was'])),
    }),
  ),
  /** What the viewer had chosen: the element reads it by its own rules. */
  state: z.optional(z.record(z.string(), z.unknown())),
  theme: z.optional(z.enum(['light', 'dark', 'auto'])),
  lang: z.optional(word),
  dir: z.optional(z.enum(['ltr', 'rtl'])),
});

/** What the host wants to see, all of it: what is left out is the frame's default. */
export type FrameShow = z.infer<typeof showSchema>;

const INIT = 'crm-usage-widgets:init';

/** Empty: it goes to whoever has put the page into a frame. */
export const READY = JSON.stringify({ type: 'crm-usage-widgets:ready' });
export const isReady = (data: unknown): boolean => data === READY;

const initSchema = z.strictObject({
  type: z.literal(INIT),
  v: z.literal(FRAME_PROTOCOL),
  show: showSchema,
  /** Who answers: the frame's own server, or the host over the second port. */
  source: z.enum(['server', 'host']),
  /** Whether the host gives tokens. */
  tokens: z.boolean(),
  /** Who saves files. `host`: the frame's sandbox lacks `allow-downloads`. */
  files: z.enum(['frame', 'host']),
  /** Whether the host can give the frame the whole window. */
  expands: z.boolean(),
});
export type FrameInit = z.infer<typeof initSchema>;

export const initOf = (init: Omit<FrameInit, 'type' | 'v'>): string =>
  JSON.stringify({ type: INIT, v: FRAME_PROTOCOL, ...init } satisfies FrameInit);

export const readInit = messageReader<FrameInit>(initSchema);

const anyInit = messageReader(z.object({ type: z.literal(INIT), v: z.unknown() }));

/** An `init` whose other words may mean anything. */
export function isOtherVersion(data: unknown): boolean {
  const init = anyInit(data);
  return init !== undefined && init.v !== FRAME_PROTOCOL;
}

const hostTalkSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set'), show: showSchema }),
  z.strictObject({
    type: z.literal('token'),
    id,
    token: z.string().check(z.minLength(1), z.maxLength(16_384)),
    /** Seconds from now. */
    expiresIn: z.optional(z.number()),
  }),
  z.strictObject({ type: z.literal('no-token'), id }),
  /** Whether the frame has the whole window now. */
  z.strictObject({ type: z.literal('expanded'), on: z.boolean() }),
]);
export type HostTalk = z.infer<typeof hostTalkSchema>;
export const readHostTalk = messageReader<HostTalk>(hostTalkSchema);

/** Files that a frame makes, by their ending. A host saves no others. */
export const FILE_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  png: 'image/png',
} as const;

/** Bytes of a file that is handed over. */
export const MAX_FILE = 256 * 1024 * 1024;
/** Bytes of one part of it: a few milliseconds of work on either side. */
export const FILE_PART = 192 * 1024;

const days = z.strictObject({ start: word, end: word });

const frameTalkSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ack'), v: z.literal(FRAME_PROTOCOL) }),
  /** `version`: another one; `source`: the frame has no server that it may ask. */
  z.strictObject({ type: z.literal('refused'), why: z.enum(['version', 'source']), v: z.int() }),
  /** px of what is shown. */
  z.strictObject({ type: z.literal('resize'), height: z.number().check(z.minimum(0)) }),
  z.strictObject({ type: z.literal('get-token'), id, reason: z.enum(['first', 'expiring', 'refused']) }),
  /** Nobody waits for that token any more. */
  z.strictObject({ type: z.literal('leave-token'), id }),
  /** `viewer`: asked for it; `popup`: one has opened, or closed, that wants room. */
  z.strictObject({ type: z.literal('expand'), on: z.boolean(), why: z.enum(['viewer', 'popup']) }),
  z.strictObject({
    type: z.literal('file'),
    id,
    filename: z.string().check(z.regex(/^\w[\w.-]{0,150}\.(csv|json|png)$/)),
    report: word,
    rows: z.int().check(z.minimum(0)),
    /** Bytes; they come in parts, in order. */
    size: z.int().check(z.minimum(0), z.maximum(MAX_FILE)),
  }),
  z.strictObject({
    type: z.literal('part'),
    id,
    /** Base64. */
    data: z.string().check(z.maxLength(Math.ceil(FILE_PART / 3) * 4)),
  }),
  z.strictObject({
    type: z.literal('change'),
    detail: z.strictObject({ report: word, state: z.record(z.string(), z.unknown()) }),
  }),
  z.strictObject({
    type: z.literal('select'),
    detail: z.strictObject({
      report: word,
      bar: word,
      days,
      measure: word,
      list: z.optional(word),
      level: z.optional(word),
      idleDays: z.optional(z.nullable(z.number())),
      group: z.optional(word),
    }),
  }),
  z.strictObject({
    type: z.literal('error'),
    detail: z.strictObject({
      code: z.enum(ERROR_CODES),
      status: z.nullable(z.int()),
      retryable: z.boolean(),
      requestId: z.nullable(word),
    }),
  }),
]);
export type FrameTalk = z.infer<typeof frameTalkSchema>;
export const readFrameTalk = messageReader<FrameTalk>(frameTalkSchema);
