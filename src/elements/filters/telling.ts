/** How a control tells the page what its elements are to follow. */
import type { UsageScope } from '../foundation/choice.js';
import { UsageChangeEvent } from '../foundation/events.js';

type Control = HTMLElement & { source: string | null | undefined };

/**
 * The event goes up from the control, where the nearest keeper of a scope takes it. One that the control names in
 * `source` need not be around it: it is told itself, and those around hear what changed without a scope to keep.
 */
export function tellScope(control: Control, state: Record<string, unknown>, scope: UsageScope): void {
  const named = namedBy(control);
  const elsewhere = named && !named.contains(control) ? named : null;
  const change = { report: '', state };
  control.dispatchEvent(new UsageChangeEvent(elsewhere ? change : { ...change, scope }));
  elsewhere?.dispatchEvent(new UsageChangeEvent({ ...change, scope }));
}

function namedBy(control: Control): HTMLElement | null {
  const root = control.getRootNode() as Document | ShadowRoot;
  return control.source ? (root.getElementById?.(control.source) ?? null) : null;
}
