/** Every statement of the handbook in one list, in the reader's language where it is written in it, with all that it can be filtered by. */
import { isEnded } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { frameworkOf } from '#domain/frameworks/framework-structure.ts';
import { requirementsOf } from '#domain/governance/statements.ts';
import type { Office } from '#domain/office/office.ts';
import { plainLine } from '#domain/office/plain-text.ts';
import { bodyIn, sourceLanguage } from '#domain/office/written.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Language } from '#schemas/shared.ts';
import type { StatementLevel } from '#schemas/statement.ts';
import { documentLink, recordLink } from './links.ts';
import type { DocumentLink, RecordLink } from './links.ts';
import { inOrder, kindsOf } from './overview.ts';
import { binding } from './scope.ts';
import type { Bound } from './scope.ts';

/** A statement in the index. */
export interface IndexedStatement {
  readonly document: DocumentLink;
  readonly id: string;
  readonly level: StatementLevel | undefined;
  /** Plain text. */
  readonly text: string;
  readonly language: Language;
  readonly deprecated: boolean;
  readonly bound: Bound;
  /** Tiers of projects that its document binds; undefined where it names none. */
  readonly tiers: readonly number[] | undefined;
  /** Classes of applications and of data that its document binds; undefined where it names none. */
  readonly classes: readonly string[] | undefined;
  /** Ids of the frameworks of which it meets a control. */
  readonly frameworks: readonly string[];
}

/** The index, and what there is to choose from. */
export interface StatementIndex {
  readonly statements: readonly IndexedStatement[];
  readonly frameworks: readonly RecordLink[];
  readonly classes: readonly string[];
}

const frameworksOf = (controls: readonly string[]): readonly string[] => controls.flatMap((control) => frameworkOf(control) ?? []);

/** Frameworks by statement (`<document>#<id>`), by way of the office's own controls. */
const frameworksByStatement = (controls: readonly OfficeRecord<'controls'>[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { data } of controls) {
    for (const statement of data.statements ?? []) {
      const frameworks = found.get(statement) ?? new Set<string>();
      found.set(statement, frameworks);
      for (const framework of frameworksOf((data.satisfies ?? []).map(({ control }) => control))) frameworks.add(framework);
    }
  }
  return found;
};

const classesOf = ({ data: { appliesTo } }: DocumentRecord): readonly string[] | undefined =>
  appliesTo?.applicationClasses === undefined && appliesTo?.dataClasses === undefined
    ? undefined
    : [...(appliesTo.applicationClasses ?? []), ...(appliesTo.dataClasses ?? [])];

/** Statements of all documents but those that are withdrawn or superseded, by document. */
export const statementIndex = (office: Office, language: Language): StatementIndex => {
  const boundBy = binding(office);
  const byControls = frameworksByStatement(office.list('controls'));
  const shown = new Set(office.list('frameworks').map(({ id }) => id));
  const statements: IndexedStatement[] = [];
  const classes = new Set<string>();
  for (const document of kindsOf().flatMap((collection) => inOrder(office.list(collection) as readonly DocumentRecord[]))) {
    const { statements: known, appliesTo } = document.data;
    if (isEnded(document)) continue;
    const own = bodyIn(office, document, language);
    const found = (own ?? document.body)?.statements ?? [];
    if (found.length === 0) continue;
    const link = documentLink(office, document);
    const bound = boundBy(document);
    const ownClasses = classesOf(document);
    for (const name of ownClasses ?? []) classes.add(name);
    for (const { id, level, text } of found) {
      const frameworks = new Set([...frameworksOf(requirementsOf(document, id)), ...(byControls.get(`${document.key}#${id}`) ?? [])]);
      statements.push({
        document: link,
        id,
        level,
        text: plainLine(text),
        language: own === undefined ? sourceLanguage(office) : language,
        deprecated: known?.[id]?.status === 'deprecated',
        bound,
        tiers: appliesTo?.projectTiers,
        classes: ownClasses,
        frameworks: [...frameworks].filter((framework) => shown.has(framework)),
      });
    }
  }
  const met = new Set(statements.flatMap(({ frameworks }) => frameworks));
  return {
    statements,
    frameworks: office
      .list('frameworks')
      .filter(({ id }) => met.has(id))
      .map((framework) => recordLink(office, framework)),
    classes: [...classes].sort(),
  };
};
