/** What a change does, told to a reader: headline, tables, notes. How it is written down is the exporter's work. */
import type { ChangeReport, OfficeChange } from '../../reports/change/change-report.ts';
import type { Highlight } from '../../reports/change/highlights.ts';
import type { Language } from '../../schemas/shared.ts';
import { formatDay } from '../format.ts';
import { fill } from '../words.ts';
import { said } from './cells.ts';
import type { Piece, Reader, TellingSection } from './cells.ts';
import {
  baselineSection,
  benefitSection,
  budgetSection,
  costSection,
  decidingSections,
  gateSection,
  milestoneSection,
  networkSection,
  riskSection,
} from './delivery.ts';
import { accessSections, approvalSection, documentSection, findingSections, statementSection, waiverSection } from './handbook.ts';
import { headlineText } from './headline.ts';
import { figureSection, notYetSection, portfolioSection, projectSection } from './projects.ts';

/** The two states, by their commits; the base may be the commit from which the two went apart. */
export interface Compared {
  readonly base: { readonly commit: string; readonly isMergeBase: boolean };
  /** Undefined = the working tree. */
  readonly head: string | undefined;
}

/** A change as it is told. */
export interface Telling {
  readonly title: string;
  readonly headline: string;
  readonly context: readonly Piece[];
  readonly sections: readonly TellingSection[];
  readonly notes: readonly string[];
  readonly more: (count: string) => string;
  readonly rest: (count: string) => string;
  readonly tooLong: string;
}

/** Letters of a commit that are shown. */
const shownCommit = 10;

const recordsIn = (office: OfficeChange): number =>
  office.records.reduce((sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length, 0);

const contextOf = ({ asOf, edition, office }: ChangeReport, { base, head }: Compared, reader: Reader): readonly Piece[] => {
  const { context } = said(reader);
  const parts = [
    fill(context.dataDate, { day: formatDay(asOf, reader.language) }),
    ...(office === undefined ? [] : [context.records(recordsIn(office))]),
  ];
  return [
    { text: `${parts.join(' · ')} · ${context.base} ` },
    { text: base.commit.slice(0, shownCommit), mark: 'code' },
    { text: base.isMergeBase ? ` (${context.mergeBase}) → ` : ' → ' },
    head === undefined ? { text: context.workingTree } : { text: head.slice(0, shownCommit), mark: 'code' },
    { text: ` · ${context.edition[edition]}` },
  ];
};

const notesOf = ({ findings, edition, hiddenRecords, hiddenFindings, unread, office }: ChangeReport, reader: Reader): readonly string[] => {
  const { notes } = said(reader);
  const { error, warning, notice } = findings.remaining;
  return [
    ...unread.map((side) => notes.unread[side]),
    notes.findings(notes.errors(error), notes.warnings(warning), notes.notices(notice)),
    ...(office === undefined || office.scenarios.length === 0 ? [] : [notes.scenarios]),
    ...(hiddenRecords === undefined || hiddenRecords === 0 ? [] : [notes.hidden(String(hiddenRecords))]),
    ...(hiddenFindings === undefined || hiddenFindings === 0 ? [] : [notes.hiddenFindings(String(hiddenFindings))]),
    ...(edition === 'confidential' ? [] : [notes.partial]),
  ];
};

const officeSections = (office: OfficeChange, reader: Reader): readonly TellingSection[] => {
  const [unreadable, audiences, renames, records] = accessSections(office, reader);
  const wanted = [
    unreadable,
    audiences,
    projectSection(office, reader),
    notYetSection(office, reader),
    approvalSection(office, reader),
    statementSection(office, reader),
    waiverSection(office, reader),
    documentSection(office, reader),
    figureSection(office, reader),
    portfolioSection(office, reader),
    milestoneSection(office, reader),
    gateSection(office, reader),
    networkSection(office, reader),
    riskSection(office, reader),
    benefitSection(office, reader),
    baselineSection(office, reader),
    budgetSection(office, reader),
    costSection(office, reader),
    ...decidingSections(office, reader),
    renames,
    records,
  ];
  return wanted.filter((section) => section !== undefined);
};

/** A table without the columns in which nothing moved. */
const withoutEmptyColumns = (section: TellingSection): TellingSection => {
  const shown = section.columns.map(
    (_, index) => index === 0 || section.rows.some((row) => row[index] !== undefined && row[index].length > 0),
  );
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, index) => shown[index]);
  return { ...section, columns: kept(section.columns), rows: section.rows.map(kept) };
};

/** The change in a language. */
export const changeTelling = (report: ChangeReport, facts: readonly Highlight[], compared: Compared, language: Language): Telling => {
  const reader: Reader = { language, source: report.source, currency: report.currency };
  const { title, more, rest, tooLong } = said(reader);
  const [added, ...others] = findingSections(report, reader);
  const fresh = added === undefined ? [] : [added];
  const office = report.office === undefined ? [] : officeSections(report.office, reader);
  // Errors come before all else; after them what is open comes before what is folded.
  const blocks = report.findings.added.some(({ severity }) => severity === 'error');
  const sections = (blocks ? [...fresh, ...office, ...others] : [...office, ...fresh, ...others]).map(withoutEmptyColumns);
  return {
    title,
    headline: headlineText(facts, reader),
    context: contextOf(report, compared, reader),
    sections: [...sections.filter(({ isOpen }) => isOpen), ...sections.filter(({ isOpen }) => !isOpen)],
    notes: notesOf(report, reader),
    more,
    rest,
    tooLong,
  };
};
