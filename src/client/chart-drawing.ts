/** Draws a chart with Chart.js from the table of its figure. Loaded only where a chart is seen. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartConfiguration, ChartDataset, PointStyle } from 'chart.js';
import { chartValue } from '../i18n/chart-value.ts';
import type { ChartUnit } from '../i18n/chart-value.ts';

/** The language that a chart is labelled in. */
type Language = Parameters<typeof chartValue>[3];
import { drawBubbles } from './bubble-drawing.ts';
import { pattern } from './chart-patterns.ts';

Chart.register(BarController, BarElement, CategoryScale, Filler, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
Chart.defaults.animation = false;

interface Sent {
  readonly label: string;
  readonly kind: string;
  readonly tone: string;
  readonly stack: string | undefined;
  readonly values: readonly (number | null)[];
}

type Kind = 'bar' | 'line';
type Dataset = ChartDataset<Kind, (number | null)[]>;

const dashes: Readonly<Record<string, number[]>> = { plan: [2, 3], forecast: [7, 4], b: [7, 3], c: [2, 2], d: [8, 3, 2, 3] };
const points: Readonly<Record<string, PointStyle>> = {
  plan: 'rect',
  actual: 'triangle',
  forecast: 'rectRot',
  b: 'rect',
  c: 'triangle',
  d: 'rectRot',
};

const seriesOf = (table: HTMLTableElement): readonly Sent[] =>
  [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map((head, index) => ({
    label: head.textContent.trim(),
    kind: head.dataset['kind'] ?? 'line',
    tone: head.dataset['tone'] ?? 'neutral',
    stack: head.dataset['stack'],
    values: [...(table.tBodies[0]?.rows ?? [])].map((row) => {
      const value = row.cells[index + 1]?.dataset['value'];
      return value === undefined || value === '' ? null : Number(value);
    }),
  }));

/** A colour of the style sheet as the browser computes it now, in the theme of the page; on paper, that of the light theme. */
const colourReader = (host: HTMLElement): ((name: string) => string) => {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  return (name) => {
    probe.style.colorScheme = matchMedia('print').matches ? 'light' : '';
    probe.style.color = `var(--chart-${name})`;
    return getComputedStyle(probe).color;
  };
};

const faded = (colour: string, share: number): string => colour.replace(/^rgba?\(([^)]+)\)$/, `rgb($1 / ${share})`).replaceAll(',', ' ');

const coloured = (sent: Sent, of: (name: string) => string): Partial<Dataset> => {
  const colour = of(sent.tone);
  if (sent.kind === 'bar') return { backgroundColor: pattern(sent.tone, colour, of('paper')), borderColor: colour };
  return { borderColor: colour, pointBackgroundColor: colour, backgroundColor: sent.kind === 'band' ? faded(colour, 0.16) : colour };
};

const datasetOf = (sent: Sent, before: Sent | undefined, count: number): Dataset => {
  const data = [...sent.values];
  if (sent.kind === 'bar') {
    return { type: 'bar', label: sent.label, data, borderWidth: 1, maxBarThickness: 48, stack: sent.stack ?? sent.tone };
  }
  const isBand = sent.kind === 'band';
  return {
    type: 'line',
    label: sent.label,
    data,
    borderWidth: isBand ? 1 : 2,
    borderDash: sent.kind === 'dashed' ? (dashes['forecast'] ?? []) : (dashes[sent.tone] ?? []),
    pointRadius: isBand ? 0 : count > 30 ? 0 : 2.5,
    pointHoverRadius: 5,
    pointStyle: points[sent.tone] ?? 'circle',
    fill: isBand && before?.kind === 'band' ? '-1' : false,
    spanGaps: false,
    tension: 0,
  };
};

/** Index of the label that a line marks; undefined where none is. */
const markOf = ({ dataset: { mark } }: HTMLElement): number | undefined => (mark === undefined ? undefined : Number(mark));

const languageOf = (): Language => (document.documentElement.lang === 'de' ? 'de' : 'en');

const configuration = (
  host: HTMLElement,
  sent: readonly Sent[],
  labels: readonly string[],
): ChartConfiguration<Kind, (number | null)[], string> => {
  const unit = (host.dataset['unit'] ?? 'number') as ChartUnit;
  const said = (value: number, isShort: boolean): string => chartValue(value, unit, host.dataset['currency'], languageOf(), isShort);
  const isSideways = host.dataset['sideways'] === 'true';
  const isStacked = host.dataset['stacked'] === 'true';
  const values = { stacked: isStacked, ticks: { maxTicksLimit: 6, callback: (value: number | string) => said(Number(value), true) } };
  const names = {
    stacked: isStacked,
    grid: { display: markOf(host) !== undefined, drawTicks: false },
    ticks: { maxRotation: 0, autoSkipPadding: 12 },
  };
  return {
    type: host.dataset['type'] === 'bar' ? 'bar' : 'line',
    data: { labels: [...labels], datasets: sent.map((series, index) => datasetOf(series, sent[index - 1], labels.length)) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isSideways ? 'y' : 'x',
      interaction: { mode: 'index', intersect: false, axis: isSideways ? 'y' : 'x' },
      scales: isSideways ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: {
          display: sent.length > 1,
          position: 'bottom',
          labels: { usePointStyle: sent.every(({ kind }) => kind !== 'bar'), boxWidth: 24 },
        },
        tooltip: {
          callbacks: {
            label: ({ dataset, raw }) => `${dataset.label ?? ''}: ${typeof raw === 'number' ? said(raw, false) : '—'}`,
          },
        },
      },
    },
  };
};

/** Draws the chart of a figure, and gives back how to draw it again in the present colours. */
export const draw = (host: HTMLElement): { readonly recolour: () => void } => {
  const canvas = host.querySelector('canvas');
  const table = host.closest('figure')?.querySelector('table');
  if (canvas === null || table === null || table === undefined) throw new Error('a chart stands in a figure with its table');
  if (host.dataset['type'] === 'bubble') return drawBubbles(host, canvas, table, colourReader(host));
  const sent = seriesOf(table);
  const labels = [...(table.tBodies[0]?.rows ?? [])].map((row) => row.cells[0]?.textContent.trim() ?? '');
  const chart = new Chart(canvas, configuration(host, sent, labels));
  const of = colourReader(host);
  const recolour = (): void => {
    chart.data.datasets = sent.map(
      (series, index) => ({ ...datasetOf(series, sent[index - 1], labels.length), ...coloured(series, of) }) as Dataset,
    );
    const mark = markOf(host);
    const [line, marked] = [of('line'), of('actual')];
    for (const [axis, scale] of Object.entries(chart.options.scales ?? {})) {
      if (scale === undefined) continue;
      scale.ticks = { ...scale.ticks, color: of('ink') };
      const isMarked = mark !== undefined && (axis === 'y') === (host.dataset['sideways'] === 'true');
      scale.grid = { ...scale.grid, color: isMarked ? ({ index }) => (index === mark ? marked : 'transparent') : line };
    }
    const { legend } = chart.options.plugins ?? {};
    if (legend?.labels !== undefined) legend.labels.color = of('ink');
    chart.resize();
    chart.update();
  };
  recolour();
  return { recolour };
};
