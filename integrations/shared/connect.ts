/** Ties a host to the elements of a page: theme, language, token and scope go in, the page's height goes out. */
import type { GetToken, Host, HostContext } from './host.js';

export interface ConnectOptions {
  /** `<usage-provider>`, `<usage-frame>`, cards and reports: each takes what it knows of. */
  elements: Iterable<HTMLElement>;
  /** Short-lived tokens for the source: `exchangeAt(...)`, or the page's own. */
  getToken?: GetToken;
  /**
   * What the elements are to show for this context: `{ period, filters }`. A `<usage-provider>` takes it as its `scope`,
   * any other element takes the properties that it has. Null leaves them as they are.
   */
  scope?: (context: HostContext) => object | null;
  /** Whose height the host is told; default: the body. */
  measured?: Element;
}

/** Returns a function that ends it. What was set stays. */
export function connect(host: Host, options: ConnectOptions): () => void {
  const elements = [...options.elements];
  for (const element of elements) if (options.getToken) take(element, { getToken: options.getToken });

  const show = (context: HostContext) => {
    showOnPage(context);
    const scope = options.scope?.(context) ?? null;
    for (const element of elements) {
      if (context.theme) element.setAttribute('theme', context.theme);
      if (context.lang) element.setAttribute('lang', context.lang);
      if (scope) take(element, 'scope' in element ? { scope } : scope);
    }
  };
  show(host.context);
  const unfollow = host.follow?.(show);
  const unmeasure =
    host.resize && measure(options.measured ?? document.body, (height) => host.resize?.(height));
  return () => {
    unfollow?.();
    unmeasure?.();
  };
}

function take(element: HTMLElement, properties: object): void {
  for (const [name, value] of Object.entries(properties))
    if (name in element) Object.assign(element, { [name]: value });
}

/** The page around the elements: its scroll bars, its canvas, and the language of whatever else stands on it. */
function showOnPage({ theme, lang }: HostContext): void {
  const page = document.documentElement;
  if (theme) page.style.setProperty('color-scheme', theme);
  if (lang) page.lang = lang;
}

/** Tells a new height, whole pixels. One pixel up or down is rounding, and telling it would go on for ever. */
function measure(element: Element, tell: (height: number) => void): () => void {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === 0 || Math.abs(height - told) <= 1) return;
    told = height;
    tell(height);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
