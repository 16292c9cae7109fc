/** How high the frame would like to be: as high as what it shows, never as high as it happens to be. */

/**
 * Milliseconds in which nothing changes before a smaller height is told: a picture on its way, or a tab that is turned,
 * is small for a moment, and the page around it should not jump. After as long a frame that is still too low gets a
 * scroll bar: its host gives no more.
 */
const SETTLED_MS = 250;

/** px: less is rounding, and a host that rounds the other way would be told for ever. */
const NOTEWORTHY = 1;

/** Tells of every change of `content`; growing at once, shrinking when it stays. Gives the function that ends it. */
export function watchHeight(content: HTMLElement, tell: (height: number) => void): () => void {
  const { documentElement: page } = content.ownerDocument;
  let told = innerHeight;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const heightNow = () => Math.ceil(content.getBoundingClientRect().height);
  const say = (height: number) => {
    if (Math.abs(height - told) <= NOTEWORTHY) return;
    told = height;
    tell(height);
  };
  const onChange = () => {
    const height = heightNow();
    if (height > told) say(height);
    clearTimeout(timer);
    timer = setTimeout(onSettled, SETTLED_MS);
  };
  const onSettled = () => {
    say(heightNow());
    page.classList.toggle('cut', heightNow() > innerHeight + NOTEWORTHY);
  };

  const observer = new ResizeObserver(onChange);
  observer.observe(content);
  addEventListener('resize', onChange);
  return () => {
    observer.disconnect();
    removeEventListener('resize', onChange);
    clearTimeout(timer);
  };
}
