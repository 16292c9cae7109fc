/**
 * The one address of Chart.js, loaded when the first chart is due (`chart-loader.ts`). Bars only: no tooltips, legend,
 * animation or events of Chart.js, which would each redraw the canvas; what moves lies over it as HTML.
 */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartDataset } from 'chart.js';
import { pickLabels } from './axis-labels.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** What is drawn: figures and words, no colours. */
export interface BarsPicture {
  /** Null: no figure, a gap. */
  values: (number | null)[];
  /** The compared period, by position; may be shorter. */
  compared: (number | null)[];
  /** Whether a bar counts its whole bucket. */
  complete: boolean[];
  /** The same of the compared period. */
  comparedComplete: boolean[];
  /** Text below a bar. */
  label: (index: number) => string;
  /** Every how many bars a label may stand, least first. */
  steps: readonly number[];
  /** Text beside a gridline. */
  tick: (value: number) => string;
  /** Only whole numbers make sense on the axis. */
  whole: boolean;
  /** From right to left. */
  rtl: boolean;
}

/** In CSS pixels from the top left corner of the canvas. */
export interface Box {
  left: number;
  width: number;
  top: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface BarsChart {
  show(picture: BarsPicture): void;
  /** In the colours of its style now. */
  redraw(): void;
  /** False where it has this size already. */
  resize(size: Size): boolean;
  /** The column of a bar, over the whole height of the plot. */
  column(index: number): Box;
  /** The bar of the column at `x`; -1 beside the plot. */
  barAt(x: number): number;
  destroy(): void;
}

/** `canvas` must be connected: Chart.js 10924. `size`: of what is around it. */
export function drawBars(canvas: HTMLCanvasElement, picture: BarsPicture, size: Size): BarsChart {
  // Chart.js only writes to the console, and goes on with half a chart.
  if (!canvas.getContext('2d')) throw new Error('Cannot draw: the canvas has no context');
  let shown = picture;
  const colours = coloursOf(canvas); // before its size changes, after which styles would be computed once more
  canvas.width = Math.round(size.width);
  canvas.height = Math.round(size.height);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: dataOf(canvas, picture, colours),
    options: {
      // Its own way of watching sizes looks for the canvas in the document, and does not find it in a shadow root.
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: layoutOf(picture),
      scales: scalesOf(colours, () => shown),
    },
  });
  const redraw = () => {
    const now = coloursOf(canvas);
    chart.data = dataOf(canvas, shown, now);
    chart.options.scales = scalesOf(now, () => shown);
    chart.options.layout = layoutOf(shown);
    chart.update('none');
  };
  return {
    show(next) {
      shown = next;
      redraw();
    },
    redraw,
    resize({ width, height }) {
      if (Math.round(width) === chart.width && Math.round(height) === chart.height) return false;
      chart.resize(Math.round(width), Math.round(height));
      return true;
    },
    column(index) {
      const { top, bottom } = chart.chartArea;
      const width = chart.chartArea.width / Math.max(1, shown.values.length);
      return { left: chart.scales.x.getPixelForValue(index) - width / 2, width, top, bottom };
    },
    barAt(x) {
      const { left, right } = chart.chartArea;
      const count = shown.values.length;
      if (x < left || x > right || count === 0) return -1;
      const place = Math.min(count - 1, Math.floor(((x - left) / (right - left)) * count));
      return shown.rtl ? count - 1 - place : place;
    },
    destroy: () => chart.destroy(),
  };
}

export type DrawBars = typeof drawBars;

/** Of more bars than these nobody sees that their corners are round. */
const ROUNDED = 60;

type Bars = ChartDataset<'bar', (number | null)[]>;

function dataOf(canvas: HTMLCanvasElement, picture: BarsPicture, { bar, ghost, rim }: Colours) {
  const { values, compared, complete, comparedComplete } = picture;
  // One value for all bars where it can be: Chart.js resolves lists bar by bar.
  const cut = complete.includes(false);
  // Both bars stand in the middle of their column: the compared one wider and behind, so that it is seen either way.
  const shape = {
    grouped: false,
    categoryPercentage: 1,
    borderRadius: values.length > ROUNDED ? 0 : 2,
    maxBarThickness: 48,
  } as const;
  const main: Bars = {
    ...shape,
    order: 1,
    barPercentage: compared.length ? 0.58 : 0.68,
    maxBarThickness: compared.length ? 34 : 48,
    data: values,
    backgroundColor: hatchedWhere(complete, canvas, bar, bar),
    borderColor: bar,
    borderWidth: cut ? complete.map((whole) => (whole ? 0 : 1)) : 0,
  };
  const behind: Bars = {
    ...shape,
    order: 2,
    barPercentage: 0.88,
    data: values.map((_, index) => compared[index] ?? null),
    backgroundColor: hatchedWhere(comparedComplete, canvas, ghost, rim),
    borderColor: rim,
    borderWidth: 1,
  };
  return { labels: values.map(() => ''), datasets: compared.length ? [main, behind] : [main] };
}

/** Chart.js makes room for the last label only where the axis runs from left to right. */
const layoutOf = ({ rtl }: BarsPicture) => ({ padding: { top: 8, left: rtl ? 16 : 0 } });

function scalesOf({ ink, grid, axis, font }: Colours, picture: () => BarsPicture) {
  const { rtl, whole } = picture();
  const text = { color: ink, font };
  return {
    x: {
      type: 'category',
      reverse: rtl,
      border: { color: axis, width: 1 },
      grid: { display: false },
      ticks: {
        ...text,
        autoSkip: false,
        minRotation: 0,
        maxRotation: 0,
        padding: 4,
        callback: (value: string | number) => picture().label(+value),
      },
      afterBuildTicks(scale: { ticks: { value: number }[]; chart: Chart }) {
        const { label, steps, values } = picture();
        const { ctx, width } = scale.chart;
        ctx.font = `${font.size}px ${font.family}`;
        const room = Math.max(0, width - 48);
        scale.ticks = pickLabels(values.length, steps, room, (i) => ctx.measureText(label(i)).width).map(
          (value) => ({ value }),
        );
      },
    },
    y: {
      position: rtl ? 'right' : 'left',
      beginAtZero: true,
      border: { display: false },
      grid: {
        color: ({ tick }: { tick?: { value: number } }) => (tick?.value === 0 ? axis : grid),
        drawTicks: false,
      },
      suggestedMax: whole ? 4 : undefined,
      ticks: {
        ...text,
        padding: 8,
        maxTicksLimit: 5,
        autoSkip: false,
        ...(whole && { precision: 0 }),
        callback: (value: string | number) => picture().tick(+value),
      },
    },
  } as NonNullable<Chart<'bar'>['options']['scales']>;
}

type Colours = ReturnType<typeof coloursOf>;

/**
 * Colours as the stylesheet says them at this moment, carried by colour properties that a canvas does not use otherwise,
 * so that one computed style answers for all, in light, dark and forced colours.
 */
function coloursOf(canvas: HTMLCanvasElement) {
  const style = getComputedStyle(canvas);
  return {
    bar: style.color,
    ghost: style.textDecorationColor,
    rim: style.outlineColor,
    grid: style.columnRuleColor,
    axis: style.borderTopColor,
    ink: style.caretColor,
    font: { family: style.fontFamily, size: parseFloat(style.fontSize) || 12 },
  };
}

/** `plain` bars, and stripes of `ink` for those that are not complete. */
function hatchedWhere(complete: readonly boolean[], canvas: HTMLCanvasElement, plain: string, ink: string) {
  if (!complete.includes(false)) return plain;
  const hatched = hatch(canvas, ink);
  return complete.map((whole) => (whole ? plain : hatched));
}

/** Stripes on the surface below. */
function hatch(canvas: HTMLCanvasElement, colour: string): CanvasPattern | string {
  const scale = devicePixelRatio || 1;
  const tile = canvas.ownerDocument.createElement('canvas');
  const size = Math.round(6 * scale);
  tile.width = tile.height = size;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.strokeStyle = colour;
  context.lineWidth = 1.5 * scale;
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
  }
  context.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern ?? colour;
}
