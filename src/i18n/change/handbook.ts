/** What a change does to findings, documents, statements, approvals, waivers and readers, in tables. */
import type { ChangeReport, OfficeChange } from '../../reports/change/change-report.ts';
import type { Finding } from '../../schemas/finding.ts';
import { formatDay, formatList } from '../format.ts';
import { fill, words } from '../words.ts';
import { arrow, codes, daysText, joined, nameText, presenceText, said } from './cells.ts';
import type { Cell, Piece, Reader, TellingSection } from './cells.ts';

const findingRow = (finding: Finding, reader: Reader): readonly Cell[] => [
  said(reader).severity[finding.severity],
  `${finding.field === undefined ? '' : `${finding.field}: `}${finding.message[reader.language]}`,
  [{ text: `${finding.file}:${String(finding.line)}`, mark: 'code' }, { text: ' ' }, { text: finding.rule, mark: 'code' }],
];

/** Findings: new ones are seen at once. */
export const findingSections = ({ findings }: ChangeReport, reader: Reader): readonly TellingSection[] => {
  const { head, sections } = said(reader);
  return (['added', 'solved', 'reworded'] as const).map((kind) => ({
    title: sections[kind],
    columns: [head.severity, head.finding, head.place],
    isOpen: kind === 'added' && findings.added.some(({ severity }) => severity !== 'notice'),
    rows: findings[kind].map((finding) => findingRow(finding, reader)),
  }));
};

type StatementChange = OfficeChange['statements'][number];

const statementState = (statement: StatementChange, reader: Reader): string => {
  const { fate, turn, controls, excepted } = said(reader);
  const { levels } = words(reader.language).handbook;
  const list = (items: readonly string[]): string => formatList(items, reader.language);
  const moved = statement.fate === 'changed' && statement.strength !== undefined;
  return joined([
    fate[statement.fate],
    moved ? arrow(statement.strength, (level) => (level === undefined ? said(reader).none : levels[level])) : '',
    statement.turn === undefined ? '' : turn[statement.turn],
    statement.controls.gained.length === 0 ? '' : fill(controls.gained, { controls: list(statement.controls.gained) }),
    statement.controls.lost.length === 0 ? '' : fill(controls.lost, { controls: list(statement.controls.lost) }),
    statement.waivers.length === 0 ? '' : fill(excepted, { waivers: list(statement.waivers) }),
  ]);
};

const pieces = ({ words: segments, fate, before, after }: StatementChange): readonly Piece[] =>
  fate === 'added'
    ? [{ text: after ?? '' }]
    : fate === 'removed'
      ? [{ text: before ?? '', mark: 'removed' }]
      : segments.map(({ kind, text }) => ({ text, mark: kind === 'kept' ? undefined : kind }));

/** Statements, with what is new in them and what is gone. */
export const statementSection = ({ statements }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections } = said(reader);
  return {
    title: sections.statements,
    columns: [head.statement, head.change, head.text],
    isOpen: statements.some(({ fate, turn }) => fate === 'removed' || turn !== undefined),
    rows: statements.map((statement) => [codes([statement.citation]), statementState(statement, reader), pieces(statement)]),
  };
};

const documentText = (document: OfficeChange['documents'][number], reader: Reader): string => {
  const { document: text, none } = said(reader);
  const { status } = words(reader.language).handbook;
  const plainValue = (value: string | undefined): string => value ?? none;
  const day = (value: string | undefined): string => (value === undefined ? none : formatDay(value, reader.language));
  const shifted = (
    template: string,
    shift: { readonly before: string | undefined; readonly after: string | undefined } | undefined,
    show = plainValue,
  ): string => (shift === undefined ? '' : fill(template, { before: show(shift.before), after: show(shift.after) }));
  const parts = joined([
    presenceText(document.presence, reader),
    document.formerKey === undefined ? '' : said(reader).formerly(document.formerKey),
    shifted(text.version, document.version),
    arrow(document.status, (value) => (value === undefined ? none : status[value])),
    shifted(text.owner, document.owner),
    shifted(text.effective, document.effective, day),
    shifted(text.expires, document.expires, day),
    document.inForce === undefined ? '' : document.inForce.after ? text.binds : text.bindsNoMore,
    document.scopeMoved ? text.scope : '',
    document.waiverRulesMoved ? text.waivers : '',
    document.textMoved ? text.text : '',
    document.translations.length === 0 ? '' : fill(text.translation, { languages: document.translations.join(', ') }),
  ]);
  return parts === '' ? text.other : parts;
};

/** Documents. */
export const documentSection = ({ documents }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections } = said(reader);
  return {
    title: sections.documents,
    columns: [head.document, head.change],
    isOpen: false,
    rows: documents.map((document) => [
      [{ text: `${nameText(document.name, reader)} ` }, { text: document.key, mark: 'code' }],
      documentText(document, reader),
    ]),
  };
};

/** Approvals that are lost, won, or lacking. */
export const approvalSection = ({ approvals }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, approval: text } = said(reader);
  const roles = (template: string, ids: readonly string[]): string => (ids.length === 0 ? '' : fill(template, { roles: ids.join(', ') }));
  return {
    title: sections.approvals,
    columns: [head.document, head.change],
    isOpen: approvals.some(({ stale }) => stale.length > 0),
    rows: approvals.map((approval) => [
      [{ text: `${nameText(approval.name, reader)} ${approval.version} ` }, { text: approval.document, mark: 'code' }],
      joined([
        roles(text.stale, approval.stale),
        roles(text.gained, approval.gained),
        roles(text.missing, approval.missing),
        approval.complete === undefined ? '' : approval.complete.after ? text.complete : text.incomplete,
      ]),
    ]),
  };
};

/** Waivers. */
export const waiverSection = ({ waivers }: OfficeChange, reader: Reader): TellingSection => {
  const { head, sections, waiver: text } = said(reader);
  const { phases } = words(reader.language).waivers;
  const day = (value: string): string => formatDay(value, reader.language);
  const list = (template: string, statements: readonly string[]): string =>
    statements.length === 0 ? '' : fill(template, { statements: statements.join(', ') });
  return {
    title: sections.waivers,
    columns: [head.waiver, head.state, head.change],
    isOpen: false,
    rows: waivers.map((waiver) => [
      [{ text: `${nameText(waiver.name, reader)} ` }, { text: waiver.key, mark: 'code' }],
      waiver.phases === undefined ? phases[waiver.phase] : arrow(waiver.phases, (phase) => phases[phase]),
      joined([
        presenceText(waiver.presence, reader),
        waiver.end === undefined
          ? fill(text.until, { day: day(waiver.lastDay) })
          : `${arrow(waiver.end, day)} (${daysText(waiver.end.days, reader)})`,
        ...waiver.extensions.map((extension) => fill(text.extended, { role: extension.approvedBy, day: day(extension.day) })),
        waiver.presence === 'kept' ? list(text.gained, waiver.gained) : '',
        waiver.presence === 'kept' ? list(text.lost, waiver.lost) : '',
        list(text.restated, waiver.restated),
        waiver.otherMoved ? text.other : '',
      ]),
    ]),
  };
};

/** Who may read what, and what bears another id. */
export const accessSections = ({ audiences, renames, unreadable, records }: OfficeChange, reader: Reader): readonly TellingSection[] => {
  const { head, sections, audience, widened, narrowed, namedBy } = said(reader);
  return [
    {
      title: sections.unreadable,
      columns: [head.record],
      isOpen: true,
      rows: unreadable.map((key) => [codes([key])]),
    },
    {
      title: sections.audiences,
      columns: [head.record, head.change],
      isOpen: audiences.some(({ isWidened }) => isWidened),
      rows: audiences.map(({ key, name, isWidened, ...shift }) => [
        [{ text: `${nameText(name, reader)} ` }, { text: key, mark: 'code' }],
        `${arrow(shift, (value) => audience[value])} (${isWidened ? widened : narrowed})`,
      ]),
    },
    {
      title: sections.renames,
      columns: [head.before, head.after, head.change],
      isOpen: false,
      rows: renames.map(({ before, after, namedBy: places }) => [
        codes([before]),
        codes([after]),
        places.length === 0 ? '' : fill(namedBy, { places: places.map(({ file, line }) => `${file}:${String(line)}`).join(', ') }),
      ]),
    },
    {
      title: sections.records,
      columns: [head.kind, head.added, head.changed, head.removed],
      isOpen: false,
      count: records.reduce((sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length, 0),
      rows: records.map(({ collection, added, changed, removed }) => [codes([collection]), codes(added), codes(changed), codes(removed)]),
    },
  ];
};
