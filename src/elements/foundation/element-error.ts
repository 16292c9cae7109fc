/** An error of ours for which there are better words than those of its code: `says` names a text among `states`. */
import { UsageError, type ErrorCode } from '../../contract/errors.js';

export type Says = 'periodUnknown' | 'noReport' | 'otherShape';

export class ElementError extends UsageError {
  readonly says: Says;

  constructor(code: ErrorCode, says: Says, message: string) {
    super(code, message);
    this.says = says;
  }
}

/** Undefined of an error that has the words of its code. */
export const saysOf = (error: UsageError): Says | undefined => (error as Partial<ElementError>).says;
