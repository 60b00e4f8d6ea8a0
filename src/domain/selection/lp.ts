/** The open part of a question as text in the CPLEX LP format. All names are made here; nothing of a record is in the text. */
import type { OpenProgram } from './settled.ts';

const divisorOf = (a: number, b: number): number => {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
};

/** Numbers above this are scaled down: a solver that works with tolerances reads a row best whose largest coefficient is moderate. */
const largest = 1e6;

/** What the numbers of a row are divided by: their greatest common divisor where they are whole, and more where they are large. */
export const scaleOf = (numbers: readonly number[]): number => {
  const used = numbers.filter((number) => number !== 0);
  if (used.length === 0) return 1;
  const divisor = used.every(Number.isInteger) ? used.reduce(divisorOf, 0) : 1;
  const most = used.reduce((max, number) => Math.max(max, Math.abs(number)), 0);
  return most / divisor <= largest ? divisor : most / largest;
};

const sumText = (places: readonly number[], coefficients: readonly number[], scale: number): string =>
  places
    .map((place, at) => {
      const value = (coefficients[at] ?? 0) / scale;
      return `${value < 0 ? '-' : '+'} ${String(Math.abs(value))} x${String(place)}`;
    })
    .join('\n');

/** A program as text, and what its objective and its rows were divided by. */
export interface LpText {
  readonly text: string;
  readonly objectiveScale: number;
  readonly rowScales: readonly number[];
}

/** A set that is not to be found again: at least one of `inside` must be left out, or one of `outside` come in. */
export interface Cut {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
}

/** The program as text: whole variables, or such as may be had in part. `worth` by place. The objective names every variable in order; rows stand in order, cuts last. */
export const lpText = ({ rows }: OpenProgram, worth: readonly number[], isWhole: boolean, cuts: readonly Cut[] = []): LpText => {
  const objectiveScale = scaleOf(worth);
  const all = worth.map((_, place) => place);
  const rowScales = rows.map(({ coefficients }) => scaleOf(coefficients));
  const lines = rows.map(({ places, coefficients, left, row }, at) => {
    const scale = rowScales[at] ?? 1;
    return ` r${String(at)}: ${sumText(places, coefficients, scale)} <= ${String((left + row.tolerance / 2) / scale)}`;
  });
  const cutLines = cuts.map(({ inside, outside }, at) => {
    const coefficients = [...inside.map(() => 1), ...outside.map(() => -1)];
    return ` c${String(at)}: ${sumText([...inside, ...outside], coefficients, 1)} <= ${String(inside.length - 1)}`;
  });
  const domain = isWhole
    ? ['Binary', ...all.map((place) => ` x${String(place)}`)]
    : ['Bounds', ...all.map((place) => ` 0 <= x${String(place)} <= 1`)];
  return {
    objectiveScale,
    rowScales,
    text: ['Maximize', ` obj: ${sumText(all, worth, objectiveScale)}`, 'Subject To', ...lines, ...cutLines, ...domain, 'End', ''].join(
      '\n',
    ),
  };
};
