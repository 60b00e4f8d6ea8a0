/** What a change does to time, money, risks, benefits and what is to be decided, in tables. */
import type { OfficeChange } from '../../reports/change/change-report.ts';
import { formatDay, formatMoney, formatNumber, formatPercent } from '../format.ts';
import { signedMoney } from '../money-text.ts';
import { fill, words } from '../words.ts';
import { arrow, codes, daysText, joined, nameText, plain, presenceText, said } from './cells.ts';
import type { Both, Cell, Reader, TellingSection } from './cells.ts';

const dayText =
  (reader: Reader) =>
  (day: string | undefined): string =>
    day === undefined ? said(reader).none : formatDay(day, reader.language);

const moneyText =
  (reader: Reader) =>
  (amount: number | undefined): string =>
    amount === undefined ? said(reader).unknown : formatMoney(amount, reader.currency, reader.language, 'whole');

/** `before → after (by how much)`. */
const moneyArrow = (shift: Both<number | undefined> | undefined, reader: Reader): string => {
  const text = arrow(shift, moneyText(reader));
  if (shift?.before === undefined || shift.after === undefined) return text;
  return `${text} (${signedMoney(shift.after - shift.before, reader.currency, reader.language)})`;
};

/** Milestones that moved, came or went. */
export const milestoneSection = ({ milestones }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, day, milestone: states } = said(reader);
  const moved = (shift: OfficeChange['milestones'][number]['planned']): string =>
    shift === undefined ? '' : `${arrow(shift, dayText(reader))}${shift.days === undefined ? '' : ` (${daysText(shift.days, reader)})`}`;
  return {
    title: sections.milestones,
    columns: [head.project, head.milestone, day.planned, day.forecast, day.actual, head.state],
    isOpen: false,
    rows: milestones.map((milestone): readonly Cell[] => [
      nameText(milestone.project, reader),
      plain(milestone.title, reader),
      moved(milestone.planned),
      moved(milestone.forecast),
      moved(milestone.actual),
      joined([presenceText(milestone.presence, reader), milestone.state === undefined ? '' : states[milestone.state.after]]),
    ]),
  };
};

/** Gate decisions. */
export const gateSection = ({ gates }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, gate: text } = said(reader);
  const { decisions, gate } = words(reader.language).portfolio.gates;
  return {
    title: sections.gates,
    columns: [head.project, gate, head.day, head.change],
    isOpen: false,
    rows: gates.map(({ project, title, day, decision: { before, after }, conditions }): readonly Cell[] => [
      nameText(project, reader),
      plain(title, reader),
      formatDay(day, reader.language),
      joined([
        after === undefined
          ? text.withdrawn
          : before === undefined || before === after
            ? decisions[after]
            : fill(text.from, { before: decisions[before], after: decisions[after] }),
        conditions === 0 ? '' : text.conditions(conditions),
      ]),
    ]),
  };
};

/** Networks of tasks whose length or critical path moved. */
export const networkSection = ({ networks }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, network, workdays, unknown } = said(reader);
  return {
    title: sections.networks,
    columns: [head.project, network.duration, network.path],
    isOpen: false,
    rows: networks.map(({ project, duration, criticalPath }): readonly Cell[] => [
      nameText(project, reader),
      arrow(duration, (value) => (value === undefined ? unknown : workdays(value))),
      criticalPath === undefined ? '' : [...codes(criticalPath.before), { text: ' → ' }, ...codes(criticalPath.after)],
    ]),
  };
};

/** Risks whose exposure or state moved. */
export const riskSection = ({ risks }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, zone, none } = said(reader);
  const { portfolio } = words(reader.language);
  return {
    title: sections.risks,
    columns: [head.project, head.what, head.exposure, head.zone, head.state],
    isOpen: false,
    rows: risks.map((risk): readonly Cell[] => [
      nameText(risk.project, reader),
      [{ text: `${plain(risk.title, reader)} ` }, { text: risk.id, mark: 'code' }],
      arrow(risk.exposure, (value) => (value === undefined ? none : String(value))),
      arrow(risk.zone, (value) => (value === undefined ? none : zone[value])),
      joined([
        presenceText(risk.presence, reader),
        risk.presence === 'kept' ? arrow(risk.status, (status) => (status === undefined ? none : portfolio.risks.status[status])) : '',
      ]),
    ]),
  };
};

/** Benefits whose target, measurement or worth moved. */
export const benefitSection = ({ benefits }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, unknown } = said(reader);
  const { benefits: text } = words(reader.language).cases;
  const number = (value: number | undefined): string => (value === undefined ? unknown : formatNumber(value, reader.language));
  return {
    title: sections.benefits,
    columns: [head.project, head.what, text.measured, text.realisation, text.target, text.worth],
    isOpen: false,
    rows: benefits.map((benefit): readonly Cell[] => [
      nameText(benefit.project, reader),
      joined([plain(benefit.title, reader), presenceText(benefit.presence, reader)]),
      arrow(benefit.measured, number),
      arrow(benefit.realisation, (share) => (share === undefined ? unknown : formatPercent(share, reader.language))),
      joined([arrow(benefit.target, number), arrow(benefit.targetDay, dayText(reader))]),
      moneyArrow(benefit.worth, reader),
    ]),
  };
};

/** Baselines. */
export const baselineSection = ({ baselines }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections } = said(reader);
  const { figures } = words(reader.language);
  return {
    title: sections.baselines,
    columns: [head.project, head.what, head.day, figures.name.budgetAtCompletion, head.end, head.why],
    isOpen: false,
    rows: baselines.map(({ project, id, presence, day, budget, end, reason }): readonly Cell[] => [
      nameText(project, reader),
      presence === 'kept' ? id : `${id} (${presenceText(presence, reader)})`,
      formatDay(day, reader.language),
      moneyArrow(budget, reader),
      arrow(end, dayText(reader)),
      plain(reason, reader),
    ]),
  };
};

/** Budget lines by year, pool and kind. */
export const budgetSection = ({ budget }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, columns } = said(reader);
  const { portfolio } = words(reader.language);
  return {
    title: sections.budget,
    columns: [head.project, head.what, head.change],
    isOpen: false,
    rows: budget.map(({ project, year, pool, kind, sums }): readonly Cell[] => [
      nameText(project, reader),
      `${String(year)}, ${portfolio.pools[pool]}, ${portfolio.spending[kind]}`,
      joined(sums.map((sum) => `${columns[sum.column]} ${moneyArrow(sum, reader)}`)),
    ]),
  };
};

/** Contracts and applications. */
export const costSection = ({ costs }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections } = said(reader);
  const { shell } = words(reader.language);
  return {
    title: sections.costs,
    columns: [head.kind, head.what, head.perYear, head.end, head.state],
    isOpen: false,
    rows: costs.map(({ kind, name, presence, perYear, end, lifecycle }): readonly Cell[] => [
      shell.search.kinds[kind === 'contract' ? 'contracts' : 'applications'],
      nameText(name, reader),
      moneyArrow(perYear, reader),
      arrow(end, dayText(reader)),
      joined([presenceText(presence, reader), presence === 'kept' ? arrow(lifecycle, (state) => state ?? said(reader).none) : '']),
    ]),
  };
};

/** Requests, scenarios by their settings, and gaps of capacity. */
export const decidingSections = ({ requests, scenarios, capacity }: OfficeChange, reader: Reader): readonly TellingSection[] => {
  const { head, sections, sums, none, missing, wholeTeam } = said(reader);
  const { requests: text } = words(reader.language);
  const fte = (value: number | undefined): string =>
    value === undefined ? none : fill(missing, { n: formatNumber(value, reader.language) });
  return [
    {
      title: sections.requests,
      columns: [head.what, head.state, sums.netPresentValue],
      isOpen: false,
      rows: requests.map(({ name, presence, status, netPresentValue }): readonly Cell[] => [
        nameText(name, reader),
        joined([presenceText(presence, reader), arrow(status, (value) => (value === undefined ? none : text.status[value]))]),
        moneyArrow(netPresentValue, reader),
      ]),
    },
    {
      title: sections.scenarios,
      columns: [head.what, head.changed],
      isOpen: false,
      rows: scenarios.map(({ name, presence, settings }): readonly Cell[] => [
        joined([nameText(name, reader), presenceText(presence, reader)]),
        codes(settings),
      ]),
    },
    {
      title: sections.capacity,
      columns: [head.what, head.day, head.change],
      isOpen: false,
      rows: capacity.map(({ team, role, month, missing: gap }): readonly Cell[] => [
        [{ text: `${nameText(team, reader)}, ` }, role === undefined ? { text: wholeTeam } : { text: role, mark: 'code' }],
        month,
        arrow(gap, fte),
      ]),
    },
  ];
};
