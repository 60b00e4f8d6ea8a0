/** For which month a report is prepared, and why; months for which none can be are refused. */
import { nextReport } from '#domain/projects/next-report.ts';
import { firstReportingDay } from '#domain/projects/reporting.ts';
import { isOver, isWish, lifecycleOn } from '#domain/projects/stage-on.ts';
import { lastDayOf, monthOf } from '#domain/time/calendar.ts';
import { formatMonth } from '#i18n/format.ts';
import { shownArgument } from '../argument.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { ProjectTarget } from './project-target.ts';

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** A month as an argument. */
export const monthArgument = (written: string): string => {
  if (!month.test(written)) {
    throw new CommandError(`${shownArgument(written)} is no month. Write the year and two digits, such as 2026-11.`);
  }
  return written;
};

/** A month, and a sentence that says why it was taken. */
export interface ChosenMonth {
  readonly month: string;
  readonly why: string | undefined;
}

const named = (text: string): string => formatMonth(text, 'en');

/** Refuses a project that does not report in that month. */
const refuseStage = ({ office, project, asOf }: ProjectTarget, chosen: string): void => {
  const first = firstReportingDay(office, project);
  if (first !== undefined && chosen < monthOf(first)) {
    throw new CommandError(`${project.id} begins on ${first}: there is nothing to report for ${named(chosen)}.`, exitCodes.findings);
  }
  const end = lastDayOf(chosen);
  const lifecycle = lifecycleOn(office, project, end < asOf ? end : asOf);
  if (isOver(lifecycle)) {
    throw new CommandError(
      `${project.id} is ${lifecycle}: it reports no more. What is wrong in a report that was published is corrected with --corrects MONTH.`,
      exitCodes.findings,
    );
  }
  if (isWish(lifecycle)) {
    throw new CommandError(
      `${project.id} is ${lifecycle}${end < asOf ? ` in ${named(chosen)}` : ''}: nobody has approved it yet, so there is nothing to report. Once it runs, set lifecycle: in-progress in ${project.file}.`,
      exitCodes.findings,
    );
  }
};

/** The month given, else the next one due; never one that has not begun. */
export const chosenMonth = (target: ProjectTarget, given: string | undefined): ChosenMonth => {
  const { office, project, asOf } = target;
  const next = nextReport(office, project, asOf);
  const chosen = given === undefined ? next.month : monthArgument(given);
  if (given !== undefined || chosen <= monthOf(asOf)) refuseStage(target, chosen > monthOf(asOf) ? monthOf(asOf) : chosen);
  else refuseStage(target, monthOf(asOf));
  if (chosen > monthOf(asOf)) {
    const reported = given === undefined && next.after !== undefined ? `${named(next.after)} is published, and ` : '';
    throw new CommandError(
      `${reported}${named(chosen)} has not begun: the data date is ${asOf}. There is nothing to report yet. (--as-of sets the data date.)`,
      exitCodes.findings,
    );
  }
  if (given !== undefined) return { month: chosen, why: undefined };
  return {
    month: chosen,
    why:
      next.after === undefined
        ? `No report was published yet, so it begins with ${named(chosen)}. Name another month after the project to begin there.`
        : `${named(chosen)} was taken, since ${named(next.after)} is the newest month with a published report.`,
  };
};
