/** The words between who asks and who answers over a port: a frame and its host, a page and its worker. */
import * as z from 'zod/mini';
import './zod-setup.js';
import { ERROR_CODES } from './errors.js';
import { MAX_ANSWER, messageReader } from './message-reader.js';
import { METHODS } from './provider.js';

/** Counted up by who asks; a number that is under way is not taken again. */
const id = z.int().check(z.minimum(1));

const questionSchema = z.discriminatedUnion('type', [
  // The query itself is read by its own, strict grammar.
  z.strictObject({ type: z.literal('ask'), id, method: z.enum(METHODS), query: z.unknown() }),
  /** Nobody waits for the answer any more. */
  z.strictObject({ type: z.literal('leave'), id }),
]);

const replySchema = z.discriminatedUnion('type', [
  // Read as an answer to its method by who asked.
  z.object({ type: z.literal('answer'), id, answer: z.unknown() }),
  z.object({
    type: z.literal('refusal'),
    id,
    error: z.object({
      code: z.enum(ERROR_CODES),
      message: z.string().check(z.maxLength(2000)),
      status: z.optional(z.int()),
      requestId: z.optional(z.string().check(z.maxLength(200))),
      /** Seconds. */
      retryAfter: z.optional(z.number()),
    }),
  }),
]);

export type PortQuestion = z.infer<typeof questionSchema>;
export type PortReply = z.infer<typeof replySchema>;

export const readPortQuestion = messageReader<PortQuestion>(questionSchema);

/** `maxLength`: characters of an answer. */
export const portReplyReader = (maxLength: number = MAX_ANSWER) =>
  messageReader<PortReply>(replySchema, maxLength);
