/** The rows of the list of gaps, for the page and for the file of a long one. */
import type { LongRow } from '../../client/sent-table.ts';
import { projectRoute, ruleRoute } from '#i18n/routes.ts';
import { langOf, pick } from '#i18n/text.ts';
import { words, type Language } from '#i18n/words.ts';
import type { CompletenessPage, ProjectGaps } from '#reports/portfolio/completeness-page.ts';

/** Where a file is completed: its path, and the key of a record in it. */
export type CompleteUrl = (file: string, record: string | undefined) => string | undefined;

/** What stands in the filter for findings of rules beside the items. */
export const findingValue = 'finding';

const projectCell = ({ project }: ProjectGaps, language: Language, source: Language): LongRow['cells'][number] => {
  if (project.title === undefined) return [{ text: words(language).shell.restricted, kind: 'restricted' }];
  const title = pick(project.title, language, source);
  return [{ text: title.text, href: projectRoute(language, project.id), lang: langOf(title, language) }];
};

/** One row for each gap and each finding: the project, what is missing, what it blocks, the file to complete, the rule. */
export const gapRows = (
  { projects }: Pick<CompletenessPage, 'projects'>,
  language: Language,
  source: Language,
  urlOf: CompleteUrl,
): readonly LongRow[] => {
  const { completeness: text } = words(language).movements;
  const ruleCell = (rule: string | undefined): LongRow['cells'][number] =>
    rule === undefined ? [] : [{ text: rule, href: ruleRoute(language, rule) }];
  return projects.flatMap((project) => {
    const filters = { project: project.project.id, lifecycle: project.lifecycle, unit: project.unit.id };
    const name = projectCell(project, language, source);
    return [
      ...project.gaps.map(({ item, blocked, file, record, rule, count }): LongRow => ({
        filters: { ...filters, item },
        cells: [
          name,
          [{ text: `${text.items[item]}${count > 1 ? ` (${String(count)})` : ''}` }],
          [{ text: blocked.length > 0 ? blocked.join(', ') : text.blocked[item] }],
          [{ text: file, href: urlOf(file, record), kind: 'path' }],
          ruleCell(rule),
        ],
      })),
      ...project.findings.map(({ rule, message, file, line, record }): LongRow => ({
        filters: { ...filters, item: findingValue },
        cells: [
          name,
          [{ text: message[language] }],
          [],
          [{ text: `${file}:${String(line)}`, href: urlOf(file, record), kind: 'path' }],
          ruleCell(rule),
        ],
      })),
    ];
  });
};
