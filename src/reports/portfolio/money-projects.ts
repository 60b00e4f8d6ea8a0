/** The projects of the portfolio by what they cost against plan: in the fiscal year by their budget lines, over their life by their estimate. */
import { budgetOverrun } from '#domain/colours/cost.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Total } from '#domain/money/total.ts';
import { isOver } from '#domain/projects/stage-on.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import { varianceAtCompletion } from '#domain/value/earned-value.ts';
import { gapsOf } from '#domain/value/explanation.ts';
import type { Gap } from '#domain/value/explanation.ts';
import { minus } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import { differenceOf, hasBudget, portfolioMoney } from './money-page.ts';

/** A project with its money. */
export interface ProjectMoney {
  readonly project: Named;
  readonly lifecycle: Lifecycle;
  readonly category: string;
  readonly unit: Named;
  /** Of the fiscal year; undefined where no budget line falls into it. */
  readonly planned: Total | undefined;
  readonly actual: Total | undefined;
  readonly forecast: Total | undefined;
  /** Forecast − planned of the year. */
  readonly difference: Known;
  readonly budgetAtCompletion: Known;
  /** Of a project that is over, its final cost. */
  readonly estimateAtCompletion: Known;
  readonly isOver: boolean;
  /** EAC − BAC: positive = overrun. */
  readonly overrun: Known;
  /** Overrun as a share of BAC. */
  readonly overrunShare: Known;
  /** Why the overrun is not known. */
  readonly gaps: readonly Gap[];
}

/** Projects with a budget, the largest overrun or saving first, whichever its sign; those whose overrun is unknown follow, then those that are over. */
export const moneyProjects = (office: Office, asOf: string): readonly ProjectMoney[] => {
  const year = new Map(portfolioMoney(office, asOf).current.by.project.map((group) => [group.key, group]));
  const size = ({ overrun }: ProjectMoney): number => (overrun === undefined ? -1 : Math.abs(overrun));
  return portfolioStandings(office, asOf)
    .filter(hasBudget)
    .map(({ project, lifecycle, figures, facts }): ProjectMoney => {
      const own = year.get(project.id);
      const { budgetAtCompletion } = figures;
      const over = isOver(lifecycle);
      const estimate = over ? unitsOf(facts.finalCost.value) : figures['estimateAtCompletion.chosen'];
      const variance = varianceAtCompletion(budgetAtCompletion, estimate);
      return {
        project: nameOf(office, project),
        lifecycle,
        category: project.data.category,
        unit: named(office, 'units', project.data.unit),
        planned: own?.planned,
        actual: own?.actual,
        forecast: own?.forecast,
        difference: own === undefined ? undefined : differenceOf(own),
        budgetAtCompletion,
        estimateAtCompletion: estimate,
        isOver: over,
        overrun: minus(0, variance),
        overrunShare: budgetOverrun({ varianceAtCompletion: variance, budgetAtCompletion }),
        gaps: over ? gapsOf('finalCost', facts, figures) : gapsOf('varianceAtCompletion', facts, figures),
      };
    })
    .sort((a, b) => inTurn(Number(a.isOver) - Number(b.isOver), size(b) - size(a), byText(a.project.id, b.project.id)));
};

/** Projects whose forecast of the year differs most from its budget, the biggest difference first; three at most. */
export const yearDrivers = (projects: readonly ProjectMoney[]): readonly { readonly project: Named; readonly difference: number }[] =>
  projects
    .flatMap(({ project, difference }) => (difference === undefined || difference === 0 ? [] : [{ project, difference }]))
    .sort((a, b) => inTurn(Math.abs(b.difference) - Math.abs(a.difference), byText(a.project.id, b.project.id)))
    .slice(0, 3);
