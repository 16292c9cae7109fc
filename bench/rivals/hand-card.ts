/** HAND: Chart.js as a developer would put it on a page, its animation switched off, as that would only cost it time. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { Bar, BarsAnswer } from '../../src/contract/answer.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const number = new Intl.NumberFormat('en');
const share = new Intl.NumberFormat('en', { style: 'percent' });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const dayText = (text: string) => day.format(new Date(text));
const LABELS: Record<string, string> = {
  total_interactions: 'Interactions',
  unique_accounts: 'Accounts',
  unique_accounts_hot: 'Hot accounts',
  days_active: 'Days active',
};

export function handCard(root: HTMLElement, answer: BarsAnswer, onBar?: (bar: Bar) => void): Chart {
  const card = document.createElement('section');
  card.className = 'card';
  card.innerHTML = `<header><h3>Adoption</h3><button title="About">i</button>
    <select><option>Last 7 days</option><option>Last 30 days</option><option>Last 90 days</option><option>Last 365 days</option></select>
    <button title="As a table">t</button></header>
    <p><span class="figure"></span> <span class="change"></span></p><p class="days"></p>
    <div class="plot"><canvas></canvas></div><footer></footer>`;
  const part = <E extends HTMLElement>(name: string) => card.querySelector<E>(name)!;
  part('.figure').textContent = number.format(Number(answer.total?.values.total_interactions.value));
  part('.days').textContent =
    `${dayText(answer.effective?.start ?? '')} to ${dayText(answer.effective?.end ?? '')}`;
  const change = Number(answer.compared?.change.total_interactions.value);
  part('.change').textContent = `${change > 0 ? '↑' : '↓'} ${share.format(Math.abs(change))}`;
  part('footer').textContent =
    `Data through ${dayText(answer.dataThrough.activity?.day ?? '')} · ${answer.timeZone} · ${number.format(answer.n ?? 0)} people`;
  root.append(card);
  return new Chart(part<HTMLCanvasElement>('canvas'), {
    type: 'bar',
    data: {
      labels: answer.bars.map(({ start }) => dayText(start)),
      datasets: [
        { label: 'Now', data: answer.bars.map(valueOf), backgroundColor: '#07c', borderRadius: 2 },
        { label: 'Before', data: (answer.compared?.bars ?? []).map(valueOf), backgroundColor: '#bcd' },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: { x: { grid: { display: false } }, y: { beginAtZero: true } },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([{ dataIndex }]) =>
              `${dayText(answer.bars[dataIndex].start)} to ${dayText(answer.bars[dataIndex].end)}`,
            afterBody: ([{ dataIndex }]) =>
              Object.entries(answer.bars[dataIndex].values).map(
                ([id, { value }]) => `${LABELS[id]}: ${number.format(Number(value))}`,
              ),
          },
        },
      },
      onClick: (_event, [element]) => element && onBar?.(answer.bars[element.index]),
    },
  });
}

const valueOf = ({ values }: Bar): number => Number(values.total_interactions.value);
