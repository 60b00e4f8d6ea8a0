/** The status of a project on one page: colours, key figures, what comes next, what is most dangerous, what changed. */
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import type { ComputedDimension, Standing } from '#domain/value/standing.ts';
import { colourRows } from './colour-rows.ts';
import type { ColourRow } from './colour-rows.ts';
import { differencesOf } from './differences.ts';
import type { Differences } from './differences.ts';
import { endView, keyFigures } from './key-figures.ts';
import type { EndView, KeyFigure } from './key-figures.ts';
import { risksView } from './risks.ts';
import type { RiskView } from './risks.ts';

/** A few of many. */
export interface Some<T> {
  readonly shown: readonly T[];
  readonly of: number;
}

/** The one-page status. */
export interface StatusSheet {
  /** False where a report is due and missing: the colours are then those of the last one, and say nothing of today. */
  readonly isCurrent: boolean;
  readonly missingMonths: readonly string[];
  /** Dimensions that are stated better than computed. */
  readonly betterStated: readonly ComputedDimension[];
  readonly colours: readonly ColourRow[];
  readonly figures: readonly KeyFigure[];
  readonly end: EndView;
  /** Milestones not reached, the first to come first. */
  readonly milestones: Some<MilestoneOnDay>;
  /** Live threats, the highest exposure first. */
  readonly risks: Some<RiskView>;
  /** Since the report before; undefined for the first. */
  readonly differences: Differences | undefined;
}

const few = 4;

const some = <T>(all: readonly T[]): Some<T> => ({ shown: all.slice(0, few), of: all.length });

/** The sheet of a standing. `history` is the project at each report up to and including the standing's own, oldest first. */
export const statusSheet = (office: Office, standing: Standing, history: readonly Standing[]): StatusSheet => {
  const { project, asOf } = standing;
  const before = history.at(-2);
  return {
    isCurrent: standing.isCurrent,
    missingMonths: standing.missingMonths,
    betterStated: standing.betterStated,
    colours: colourRows(standing, history),
    figures: keyFigures(standing, before),
    end: endView(standing),
    milestones: some(
      milestonesOn(office, project.id, asOf)
        .filter(({ state }) => state !== 'reached')
        .sort((a, b) => byText(milestoneDay(a), milestoneDay(b))),
    ),
    risks: some(risksView(office, asOf, project.id).risks.filter((risk) => risk.isLive && !risk.opportunity)),
    differences: differencesOf(office, before, standing),
  };
};
