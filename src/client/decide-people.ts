/** How busy teams would be: roles in rows, quarters in columns, the busiest first. */
import { capacityUse } from '../domain/selection/plan.ts';
import type { CapacityUse } from '../domain/selection/plan.ts';
import { formatPercent } from '../i18n/format.ts';
import type { Outcome, Telling } from './decide-telling.ts';
import { element } from './element.ts';

/** Steps of the tint; the number in the cell says it. */
const steps = [0.5, 0.75, 0.9, 1.000_001] as const;

const shareOf = ({ used, months }: CapacityUse): number => (months === 0 ? (used === 0 ? 0 : Infinity) : used / months);

const cellOf = ({ words, voice }: Telling, use: CapacityUse | undefined): HTMLElement => {
  if (use === undefined) return element('td', { class: 'num' }, '');
  const share = shareOf(use);
  const level = steps.filter((step) => share >= step).length;
  const text = Number.isFinite(share) ? formatPercent(share, voice.language) : '∞';
  return element('td', { class: `num heat-${String(level)}` }, level === steps.length ? `▲ ${text} ${words.over}` : text);
};

/** The table; undefined where no capacity is wanted. */
export const peopleTable = (
  telling: Telling,
  { figures, limits }: Outcome,
  head: string,
  quarterOf: (quarter: string) => string,
): HTMLElement | undefined => {
  const { decision, voice } = telling;
  const uses = capacityUse(decision.problem, figures?.selected ?? [], limits.capacity);
  if (uses.length === 0) return undefined;
  const quarters = [...new Set(uses.map(({ quarter }) => quarter))].sort();
  const rows = new Map<string, CapacityUse[]>();
  for (const use of uses) {
    const key = `${use.team}/${use.role ?? ''}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [use]);
    else row.push(use);
  }
  const busiest = (row: readonly CapacityUse[]): number => Math.max(...row.map(shareOf));
  const nameOf = (row: readonly CapacityUse[]): readonly (HTMLElement | string)[] => {
    const [first] = row;
    if (first === undefined) return [];
    const team = voice.name(`teams/${first.team}`);
    return first.role === undefined ? [team] : [voice.name(`roles/${first.role}`), element('span', { class: 'beside' }, team)];
  };
  return element(
    'table',
    { class: 'table dense decide-people', 'aria-labelledby': '_busy' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, head),
        ...quarters.map((quarter) => element('th', { scope: 'col', class: 'num' }, quarterOf(quarter))),
      ),
    ),
    element(
      'tbody',
      {},
      ...[...rows.values()]
        .sort((a, b) => busiest(b) - busiest(a))
        .map((row) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, ...nameOf(row)),
            ...quarters.map((quarter) =>
              cellOf(
                telling,
                row.find((use) => use.quarter === quarter),
              ),
            ),
          ),
        ),
    ),
  );
};
