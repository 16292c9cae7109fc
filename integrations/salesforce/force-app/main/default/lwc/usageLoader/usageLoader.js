/** Loads the scripts of the static resource, each once for all components of a page. */
import { loadScript } from 'lightning/platformResourceLoader';
import LANG from '@salesforce/i18n/lang';
import RESOURCE from '@salesforce/resourceUrl/crmUsageWidgets';

/** Beside English, which is in the library. */
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'pt-br'];
const loading = new Map();

/**
 * The doors of the library, its elements registered: until then nothing may be rendered, as an element that is not defined
 * yet takes objects for text. The viewer's language comes along; without it the elements speak English.
 */
export async function loadWidgets(component) {
  const widgets = () => globalThis.CrmUsageWidgets;
  const library = await loadOnce(component, 'crm-usage-widgets.js', widgets);
  const code = languageOf(LANG);
  if (code) await loadOnce(component, `lang/${code}.js`, widgets).catch(() => undefined);
  return library;
}

/** The host of a framed page, and the sources, without any element: also where Locker forbids those. */
export function loadFrameHost(component) {
  return loadOnce(component, 'frame-host.js', () => globalThis.CrmUsageFrameHost);
}

/** `pt-BR` is a language of its own, `de-AT` is German. */
function languageOf(lang) {
  const code = lang.toLowerCase();
  return [code, code.split('-')[0]].find((known) => LANGUAGES.includes(known));
}

/** A failed load is not kept: the next call tries again. */
function loadOnce(component, file, doors) {
  if (!loading.has(file)) {
    const attempt = load(component, file, doors);
    loading.set(file, attempt);
    attempt.catch(() => loading.delete(file));
  }
  return loading.get(file);
}

async function load(component, file, doors) {
  try {
    await loadScript(component, `${RESOURCE}/${file}`);
  } catch (cause) {
    throw failure('network', `Cannot load ${file} of the static resource crmUsageWidgets`, cause);
  }
  if (!doors())
    throw failure('not-found', `Cannot use ${file}: it is empty, or Locker keeps it from running`);
  return doors();
}

function failure(code, message, cause) {
  const error = new Error(message, { cause });
  error.code = code;
  return error;
}
