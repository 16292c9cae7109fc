/** The switches of the page: controls of one form, kept in the address so that a state can be linked and tested. */

export interface Switches {
  source: 'memory' | 'msw' | 'server';
  data: 'company' | 'large' | 'small' | 'hostile' | 'empty' | 'files';
  day: 'good' | 'slow' | 'broken' | 'forbidden';
  theme: '' | 'dark';
  dir: '' | 'rtl';
  width: '' | 'narrow';
  period: string;
  group: string;
}

/** What the address need not say. */
export const DEFAULTS: Switches = {
  source: 'memory',
  data: 'company',
  day: 'good',
  theme: '',
  dir: '',
  width: '',
  period: 'last-90',
  group: '',
};

const KEYS = Object.keys(DEFAULTS) as (keyof Switches)[];

export function readSwitches(form: HTMLFormElement): Switches {
  const given = new FormData(form);
  return Object.fromEntries(KEYS.map((key) => [key, given.get(key) ?? ''])) as unknown as Switches;
}

/** Sets the controls; what a control does not offer, or has switched off, stays as it is. */
export function setSwitches(form: HTMLFormElement, wanted: Partial<Switches>): void {
  for (const [key, value] of Object.entries(wanted)) {
    for (const control of controlsOf(form, key)) {
      if (control instanceof HTMLSelectElement) {
        if ([...control.options].some((option) => option.value === value)) control.value = value;
      } else if (control.type === 'checkbox') control.checked = control.value === value;
      else if (control.value === value && !control.disabled) control.checked = true;
    }
  }
}

/** Of the address; files cannot be linked. */
export function linkedSwitches(search: string, defaults: Switches): Switches {
  const given = new URLSearchParams(search);
  const linked = Object.fromEntries(
    KEYS.map((key) => [key, given.get(key) ?? defaults[key]]),
  ) as unknown as Switches;
  return linked.data === 'files' ? { ...linked, data: 'company' } : linked;
}

export function link(switches: Switches, defaults: Switches): void {
  const url = new URL(location.href);
  for (const key of KEYS) {
    if (switches[key] === defaults[key] || switches[key] === 'files') url.searchParams.delete(key);
    else url.searchParams.set(key, switches[key]);
  }
  if (url.href !== location.href) history.replaceState(null, '', url);
}

type Control = HTMLInputElement | HTMLSelectElement;

export function controlsOf(form: HTMLFormElement, name: string): Control[] {
  return [...form.elements].filter((element) => (element as Control).name === name) as Control[];
}
