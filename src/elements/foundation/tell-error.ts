import { UsageErrorEvent, type ErrorDetail } from './events.js';

/** Tells the page around `host` of an error; what is not known of it is null. */
export function tellError(
  host: EventTarget,
  {
    code,
    status = null,
    retryable,
    requestId = null,
  }: Partial<ErrorDetail> & Pick<ErrorDetail, 'code' | 'retryable'>,
): void {
  host.dispatchEvent(new UsageErrorEvent({ code, status, retryable, requestId }));
}
