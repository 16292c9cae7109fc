import { LightningElement, api } from 'lwc';
import { filtersOf } from 'c/usageChoice';

/** The people behind a report, one row each. */
export default class UsageDetailTable extends LightningElement {
  /** Id of a report of shape `bars`. */
  @api report = 'platform-logins';
  /** Preset; blank: that of the page. */
  @api period;
  /** Group ids, separated by spaces. */
  @api groups;
  /** `active`, or `everyone` who is enabled. */
  @api rows = 'everyone';
  /** Where somebody without access may ask for it. */
  @api contact;
  /** `org`, `server` or `sample`. */
  @api source = 'org';
  /** `package:<namespace>` or `psl:<developer name>`; blank: no seats. */
  @api license;
  /** `light`, `dark` or `auto`; blank: as the page. */
  @api theme;

  isReady = false;

  get filters() {
    return filtersOf(this.groups);
  }

  handleReady() {
    this.isReady = true;
  }
}
