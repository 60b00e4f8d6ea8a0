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
import type { ChartConfiguration, ChartDataset, Plugin, PointStyle } from 'chart.js';
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

/** Up to so many bars on their side each carry their name; their figure is as high as that needs (`data-bars`). */
const mostBarsNamed = 25;

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

/** Draws the line that marks a label, through its middle and over the bars, whether or not the axis has room for its name. */
const markLine = (host: HTMLElement, of: (name: string) => string): Plugin<Kind> => ({
  id: 'mark-line',
  afterDatasetsDraw: ({ ctx, chartArea: { left, right, top, bottom }, scales }) => {
    const mark = markOf(host);
    const isSideways = host.dataset['sideways'] === 'true';
    const at = mark === undefined ? undefined : scales[isSideways ? 'y' : 'x']?.getPixelForValue(mark);
    if (at === undefined) return;
    ctx.save();
    ctx.strokeStyle = of('actual');
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(isSideways ? left : at, isSideways ? at : top);
    ctx.lineTo(isSideways ? right : at, isSideways ? at : bottom);
    ctx.stroke();
    ctx.restore();
  },
});

/** A name cut to what fits beside bars, less than half of the drawing; whole in the table and where the pointer rests. */
const shortened = (name: string, width: number): string => {
  const most = Math.max(12, Math.floor((width * 0.42) / 6));
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
};

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
    grid: { display: false },
    ticks: {
      maxRotation: 0,
      autoSkipPadding: 12,
      ...(isSideways
        ? {
            autoSkip: labels.length > mostBarsNamed,
            callback: (index: number | string) => shortened(labels[Number(index)] ?? '', host.clientWidth),
          }
        : {}),
    },
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
          labels: sent.every(({ kind }) => kind !== 'bar') ? { usePointStyle: true, boxHeight: 7 } : { boxWidth: 24 },
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
  const of = colourReader(host);
  const chart = new Chart(canvas, { ...configuration(host, sent, labels), plugins: [markLine(host, of)] });
  const recolour = (): void => {
    chart.data.datasets = sent.map(
      (series, index) => ({ ...datasetOf(series, sent[index - 1], labels.length), ...coloured(series, of) }) as Dataset,
    );
    const line = of('line');
    for (const scale of Object.values(chart.options.scales ?? {})) {
      if (scale === undefined) continue;
      scale.ticks = { ...scale.ticks, color: of('ink') };
      scale.grid = { ...scale.grid, color: line };
    }
    const { legend } = chart.options.plugins ?? {};
    if (legend?.labels !== undefined) legend.labels.color = of('ink');
    chart.resize();
    chart.update();
  };
  recolour();
  return { recolour };
};
