/** Draws bubbles with Chart.js from the table of their figure: a row a bubble, the columns named by `data-axis`. */
import { BubbleController, Chart, Legend, LinearScale, PointElement, Tooltip } from 'chart.js';
import type { BubbleDataPoint, ChartDataset, Plugin, PointStyle } from 'chart.js';
import { axisBounds, bubbleRadii } from '../charts/bubble.ts';
import { chartValue } from '../i18n/chart-value.ts';
import type { ChartUnit } from '../i18n/chart-value.ts';

Chart.register(BubbleController, Legend, LinearScale, PointElement, Tooltip);

interface Bubble extends BubbleDataPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Stands in the bubble. */
  readonly mark: string;
  readonly group: string;
  readonly tone: string;
  /** The numbers of its row, as its tooltip says them. */
  readonly said: readonly string[];
}

interface Axis {
  readonly label: string;
  readonly unit: ChartUnit;
  readonly column: number;
}

const shapes: Readonly<Record<string, PointStyle>> = { a: 'circle', b: 'rectRounded', c: 'triangle', d: 'rectRot' };

const axisOf = (head: HTMLTableRowElement | undefined, name: string): Axis | undefined => {
  const cells = [...(head?.cells ?? [])];
  const column = cells.findIndex((cell) => cell.dataset['axis'] === name);
  const cell = cells[column];
  return cell === undefined ? undefined : { label: cell.textContent.trim(), unit: cell.dataset['unit'] as ChartUnit, column };
};

const numberIn = (row: HTMLTableRowElement, column: number): number => Number(row.cells[column]?.dataset['value'] ?? NaN);

const bubblesOf = (rows: readonly HTMLTableRowElement[], axes: readonly Axis[], widest: number): readonly Bubble[] => {
  const [x, y, size] = axes;
  if (x === undefined || y === undefined || size === undefined) throw new Error('bubbles need the columns x, y and size');
  const radii = bubbleRadii(
    rows.map((row) => numberIn(row, size.column)),
    widest,
  );
  return rows.map((row, index) => ({
    x: numberIn(row, x.column),
    y: numberIn(row, y.column),
    r: radii[index] ?? 0,
    label: row.cells[0]?.textContent.trim() ?? '',
    mark: row.dataset['mark'] ?? '',
    group: row.dataset['group'] ?? '',
    tone: row.dataset['tone'] ?? 'a',
    said: axes.map(({ label, column }) => `${label}: ${row.cells[column]?.textContent.trim() ?? ''}`),
  }));
};

/** Writes the mark of each bubble into it. */
const marks = (ink: () => string): Plugin<'bubble'> => ({
  id: 'marks',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    ctx.save();
    ctx.font = '600 12px system-ui, sans-serif';
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = ink();
    chart.data.datasets.forEach((dataset, index) => {
      chart.getDatasetMeta(index).data.forEach((element, place) => {
        const { mark } = dataset.data[place] as Bubble;
        ctx.fillText(mark, element.x, element.y);
      });
    });
    ctx.restore();
  },
});

const faded = (colour: string): string => colour.replace(/^rgba?\(([^)]+)\)$/, 'rgb($1 / 0.28)').replaceAll(',', ' ');

/** Draws the bubbles of a figure, and gives back how to draw them again in the present colours. */
export const drawBubbles = (
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  table: HTMLTableElement,
  of: (name: string) => string,
): { readonly recolour: () => void } => {
  const axes = ['x', 'y', 'size'].flatMap((name) => axisOf(table.tHead?.rows[0], name) ?? []);
  const bubbles = bubblesOf([...(table.tBodies[0]?.rows ?? [])], axes, host.clientWidth < 480 ? 20 : 30);
  const language = document.documentElement.lang === 'de' ? 'de' : 'en';
  const groups = [...new Set(bubbles.map(({ group }) => group))];
  const coloured = (): ChartDataset<'bubble', Bubble[]>[] =>
    groups.map((label) => {
      const data = bubbles.filter(({ group }) => group === label);
      const tone = data[0]?.tone ?? 'a';
      const colour = of(tone);
      return { label, data, borderWidth: 1.5, borderColor: colour, backgroundColor: faded(colour), pointStyle: shapes[tone] ?? 'circle' };
    });
  const scale = (axis: Axis | undefined, values: readonly number[], fromZero: boolean) => ({
    ...axisBounds(values, fromZero),
    title: { display: true, text: axis?.label ?? '', color: of('ink') },
    grid: { color: of('line') },
    ticks: {
      color: of('ink'),
      maxTicksLimit: 6,
      includeBounds: false,
      callback: (value: number | string) => chartValue(Number(value), axis?.unit ?? 'number', host.dataset['currency'], language, true),
    },
  });
  const scales = () => ({
    x: scale(
      axes[0],
      bubbles.map(({ x }) => x),
      false,
    ),
    y: scale(
      axes[1],
      bubbles.map(({ y }) => y),
      true,
    ),
  });
  const legend = () => ({ display: groups.length > 1, position: 'bottom' as const, labels: { usePointStyle: true, color: of('ink') } });
  const chart = new Chart<'bubble', Bubble[]>(canvas, {
    type: 'bubble',
    data: { datasets: coloured() },
    plugins: [marks(() => of('text'))],
    options: {
      responsive: true,
      maintainAspectRatio: false,
      clip: false,
      scales: scales(),
      plugins: {
        legend: legend(),
        tooltip: {
          callbacks: {
            title: (items) => items.map(({ raw }) => (raw as Bubble).label),
            label: ({ raw }) => [...(raw as Bubble).said],
          },
        },
      },
    },
  });
  return {
    recolour: () => {
      chart.data.datasets = coloured();
      chart.options.scales = scales();
      if (chart.options.plugins !== undefined) chart.options.plugins.legend = legend();
      chart.resize();
      chart.update();
    },
  };
};
