/** The figures of a project as a table of its page shows them: each with its formula, its inputs and its places in the records. */
import type { Unit } from '#domain/formulas/formula.ts';
import { figureIds, formulaIdOf, gapsOf, inputsOf, sourcesOf, unitOf } from '#domain/value/explanation.ts';
import type { Gap, InputId } from '#domain/value/explanation.ts';
import type { FigureId } from '#domain/value/figures.ts';
import type { Standing } from '#domain/value/standing.ts';

/** A line of a file. */
export interface SourceLine {
  /** Key of the record. */
  readonly record: string;
  /** Path below the records' folder. */
  readonly file: string;
  readonly line: number;
}

/** A figure with the way to where it comes from. */
export interface FigureView {
  readonly id: FigureId;
  /** A number, a day, or a bucket; undefined where it is not known. */
  readonly value: number | string | undefined;
  readonly unit: Unit | 'bucket';
  /** Id of its formula. */
  readonly formula: string;
  /** Why it is not known; empty where it is. */
  readonly gaps: readonly Gap[];
  readonly inputs: readonly InputId[];
  readonly sources: readonly SourceLine[];
}

/** The lines that a figure rests on. */
export const sourceLines = ({ facts, figures }: Standing, id: FigureId): readonly SourceLine[] =>
  sourcesOf(id, facts, figures).map(({ record, path }) => {
    const { file, line } = record.at(path);
    return { record: record.key, file, line };
  });

/** One figure of a project. */
export const figureView = (standing: Standing, id: FigureId): FigureView => {
  const { facts, figures } = standing;
  return {
    id,
    value: figures[id],
    unit: unitOf(id),
    formula: formulaIdOf(id),
    gaps: gapsOf(id, facts, figures),
    inputs: inputsOf(id, facts, figures),
    sources: sourceLines(standing, id),
  };
};

/** All figures of a project, in the order of a report. */
export const figureViews = (standing: Standing): readonly FigureView[] => figureIds.map((id) => figureView(standing, id));
