/** LIMIT: a canvas and a few divs by hand, no library and no feature that is not measured. */
import type { Bar, BarsAnswer } from '../../src/contract/answer.js';

const number = new Intl.NumberFormat('en');

export function limitCard(root: HTMLElement, answer: BarsAnswer, onBar?: (bar: Bar) => void): void {
  const card = document.createElement('section');
  card.className = 'card';
  card.innerHTML = `<h3>Adoption</h3><p class="figure"></p><p class="days"></p><div class="plot"><canvas></canvas><div class="tooltip" hidden></div></div>`;
  const part = <E extends HTMLElement>(name: string) => card.querySelector<E>(name)!;
  part('.figure').textContent = number.format(Number(answer.total?.values.total_interactions.value));
  part('.days').textContent = `${answer.effective?.start} to ${answer.effective?.end}`;
  root.append(card);

  const [plot, canvas, tooltip] = [
    part('.plot'),
    part<HTMLCanvasElement>('canvas'),
    part<HTMLElement>('.tooltip'),
  ];
  const values = answer.bars.map(valueOf);
  const before = (answer.compared?.bars ?? []).map(valueOf);
  const [width, height] = [plot.clientWidth, plot.clientHeight];
  canvas.width = width;
  canvas.height = height;
  const [left, bottom] = [40, height - 20];
  const step = (width - left) / values.length;
  const most = Math.max(...values, ...before);
  const draw = (lit: number) => {
    const context = canvas.getContext('2d')!;
    context.clearRect(0, 0, width, height);
    context.font = '12px sans-serif';
    context.fillStyle = '#666';
    context.strokeStyle = '#ddd';
    for (let line = 0; line <= 4; line++) {
      const y = bottom - (line / 4) * (bottom - 8);
      context.fillText(number.format(Math.round((most * line) / 4)), 0, y);
      context.beginPath();
      context.moveTo(left, y);
      context.lineTo(width, y);
      context.stroke();
    }
    for (let i = 0; i < values.length; i += Math.ceil(values.length / 8))
      context.fillText(answer.bars[i].start, left + i * step, height - 4);
    const bar = (value: number, x: number, colour: string) => {
      const tall = (value / most) * (bottom - 8);
      context.fillStyle = colour;
      context.fillRect(x, bottom - tall, Math.max(1, step * 0.4), tall);
    };
    before.forEach((value, i) => bar(value, left + i * step, '#bcd'));
    values.forEach((value, i) => bar(value, left + (i + 0.4) * step, i === lit ? '#036' : '#07c'));
  };
  draw(-1);

  let said = -1;
  const indexAt = ({ offsetX }: MouseEvent) =>
    Math.max(0, Math.min(values.length - 1, Math.floor((offsetX - left) / step)));
  canvas.addEventListener('mousemove', (event) => {
    const index = indexAt(event);
    if (index === said) return;
    said = index;
    draw(index);
    const bar = answer.bars[index];
    const lines = Object.entries(bar.values).map(
      ([id, { value }]) => `${id}: ${number.format(Number(value))}`,
    );
    tooltip.innerText = [`${bar.start} to ${bar.end}`, ...lines].join('\n');
    tooltip.hidden = false;
    tooltip.style.left = `${Math.min(left + index * step, width - 200)}px`;
    tooltip.style.top = '8px';
  });
  canvas.addEventListener('click', (event) => onBar?.(answer.bars[indexAt(event)]));
}

const valueOf = ({ values }: Bar): number => Number(values.total_interactions.value);
