/** A component around an element, for React 18 and before: they set attributes only, and know no events but their own. */

/** The part of React that is used; it is handed in, so that the page's own copy is the only one. */
export interface ReactLike {
  createElement(type: string, props: object | null, ...children: unknown[]): unknown;
  forwardRef(render: (props: never, ref: never) => unknown): unknown;
  useLayoutEffect(effect: () => void | (() => void), deps?: readonly unknown[]): void;
  useEffect(effect: () => void | (() => void), deps?: readonly unknown[]): void;
  useRef<T>(initial: T): { current: T };
  useImperativeHandle(ref: never, create: () => unknown, deps?: readonly unknown[]): void;
}

/** Properties by their own names, events as `onusageselect`, and whatever HTML knows. */
export type UsageProps<
  E extends HTMLElement,
  Properties extends keyof E,
  Events extends keyof GlobalEventHandlersEventMap,
> = Partial<Pick<E, Properties>> & {
  [Event in Events as `on${Event}`]?: (event: GlobalEventHandlersEventMap[Event]) => void;
} & {
  id?: string;
  className?: string;
  lang?: string;
  slot?: string;
  theme?: 'light' | 'dark' | 'auto';
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- React's own type of it differs by version
  children?: any;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- callback or object, of the element
  ref?: any;
};

export interface UsageComponent<
  E extends HTMLElement,
  Properties extends keyof E,
  Events extends keyof GlobalEventHandlersEventMap,
> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSX takes for a component differs by version
  (props: UsageProps<E, Properties, Events>): any;
}

type Props = Record<string, unknown>;

export function usageComponent(
  React: ReactLike,
  tag: string,
  properties: readonly string[],
  events: readonly string[],
): unknown {
  // On a server there is no layout, and React warns of asking for one.
  const useLayout = typeof document === 'undefined' ? React.useEffect : React.useLayoutEffect;

  return React.forwardRef((props: Props, ref: never) => {
    const element = React.useRef<HTMLElement | null>(null);
    const given = React.useRef<Props>({});
    const latest = React.useRef(props);

    useLayout(() => {
      latest.current = props;
      for (const name of properties) {
        if (props[name] === given.current[name]) continue;
        // As JSX of React 19 does: what is no longer said is undefined.
        (element.current as unknown as Props)[name] = props[name];
      }
      given.current = props;
    });
    useLayout(() => {
      const controller = new AbortController();
      for (const event of events) {
        const say = (said: Event) =>
          (latest.current[`on${event}`] as ((said: Event) => void) | undefined)?.(said);
        element.current?.addEventListener(event, say, { signal: controller.signal });
      }
      return () => controller.abort();
    }, []);
    React.useImperativeHandle(ref, () => element.current, []);

    return React.createElement(tag, { ...attributesOf(props), ref: element });
  });

  function attributesOf(props: Props): Props {
    const ours = new Set([...properties, ...events.map((event) => `on${event}`)]);
    const rest = Object.entries(props).filter(([name]) => !ours.has(name));
    // React passes what it is given to a custom element as it is: `className` would be an attribute of that name.
    return Object.fromEntries(rest.map(([name, value]) => [name === 'className' ? 'class' : name, value]));
  }
}
