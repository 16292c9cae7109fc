/** A sheet that is written from top to bottom and saved as a PNG. Lengths are CSS px; one is two pixels of the picture. */

export interface Ink {
  font: string;
  /** Height of a line. */
  line: number;
  colour: string;
}

export interface Words {
  text: string;
  ink: Ink;
}

/** In a box with a rim. */
export interface Pill extends Words {
  rim: string;
  fill: string;
}

interface SheetOptions {
  document: Document;
  width: number;
  /** Colour below everything. */
  surface: string;
  /** From right to left. */
  rtl: boolean;
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const PADDING = 20;
const SCALE = 2;

/** As an element's text is written. */
export function inkOf(element: HTMLElement): Ink {
  const { fontStyle, fontWeight, fontSize, fontFamily, lineHeight, color } = getComputedStyle(element);
  return {
    font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
    line: parseFloat(lineHeight) || parseFloat(fontSize) * 1.4,
    colour: color,
  };
}

export class Sheet {
  readonly scale = SCALE;
  readonly #options: SheetOptions;
  readonly #measure: Context;
  readonly #marks: ((context: Context) => void)[] = [];
  #top = PADDING;

  constructor(options: SheetOptions) {
    this.#options = options;
    this.#measure = contextOf(makeCanvas(options.document, 1, 1));
  }

  /** Width inside the margins. */
  get room(): number {
    return this.#options.width - 2 * PADDING;
  }

  gap(height: number): void {
    this.#top += height;
  }

  /** Lines, broken between words. */
  text(text: string, ink: Ink): void {
    for (const line of this.#lines(text, ink)) {
      this.#write(line, ink, 0, this.#top + ink.line / 2);
      this.#top += ink.line;
    }
  }

  /** The large one, and its change beside it. */
  figure(value: Words, change?: Pill): void {
    const middle = this.#top + value.ink.line / 2;
    this.#write(value.text, value.ink, 0, middle);
    if (change) {
      const at = this.#width(value.text, value.ink) + 12;
      const width = this.#width(change.text, change.ink) + 16;
      const { line } = change.ink;
      this.#marks.push((context) => {
        context.beginPath();
        context.roundRect(
          this.#left(at, width) + 0.5,
          middle - line / 2 + 0.5,
          width - 1,
          line - 1,
          line / 2,
        );
        context.fillStyle = change.fill;
        context.fill();
        context.strokeStyle = change.rim;
        context.stroke();
      });
      this.#write(change.text, change.ink, at + 8, middle);
    }
    this.#top += value.ink.line;
  }

  image(image: HTMLCanvasElement, height: number): void {
    const top = this.#top;
    this.#marks.push((context) => context.drawImage(image, this.#left(0, this.room), top, this.room, height));
    this.#top += height;
  }

  async blob(): Promise<Blob> {
    const { document, width, surface, rtl } = this.#options;
    const height = Math.ceil(this.#top + PADDING);
    const canvas = makeCanvas(document, Math.round(width) * SCALE, height * SCALE);
    const context = contextOf(canvas);
    context.scale(SCALE, SCALE);
    context.fillStyle = surface;
    context.fillRect(0, 0, width, height);
    context.direction = rtl ? 'rtl' : 'ltr';
    context.textAlign = 'start';
    context.textBaseline = 'middle';
    for (const mark of this.#marks) mark(context);
    if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/png' });
    return new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('Cannot make a picture of the canvas'))),
        'image/png',
      ),
    );
  }

  /** `from`: px after the margin at which a line begins. */
  #write(text: string, { font, colour }: Ink, from: number, middle: number): void {
    this.#marks.push((context) => {
      context.font = font;
      context.fillStyle = colour;
      context.fillText(text, this.#left(from, 0), middle);
    });
  }

  /** From left to right and from right to left. */
  #left(from: number, width: number): number {
    const { rtl, width: all } = this.#options;
    return rtl ? all - PADDING - from - width : PADDING + from;
  }

  #width(text: string, { font }: Ink): number {
    this.#measure.font = font;
    return this.#measure.measureText(text).width;
  }

  #lines(text: string, ink: Ink): string[] {
    const lines: string[] = [];
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
      if (lines.length && this.#width(longer, ink) <= this.room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }
}

function makeCanvas(document: Document, width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

function contextOf(canvas: OffscreenCanvas | HTMLCanvasElement): Context {
  const context = canvas.getContext('2d') as Context | null;
  if (!context) throw new Error('Cannot draw: the canvas has no context');
  return context;
}
