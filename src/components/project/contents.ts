/** The sections of a project's page, for its list of contents. */
import { words, type Language } from '#i18n/words.ts';
import type { ProjectPage } from '#reports/project/project-page.ts';

/** Headings in the order of the page. Their ids begin with `_`, which no heading of a text can: the two never meet. */
export const projectContents = (
  { closure, network }: ProjectPage,
  language: Language,
): readonly { readonly depth: number; readonly slug: string; readonly text: string }[] => {
  const { portfolio: text, projectStatus, network: networkWords } = words(language);
  const sections: readonly (readonly [slug: string, text: string])[] = [
    ['status', projectStatus.status],
    ['course', projectStatus.curve.section],
    ['figures', projectStatus.table.title],
    ...(closure === undefined ? [] : [['closure', text.closure.title] as const]),
    ['about', text.head.title],
    ['milestones', text.milestones.title],
    ...(network === undefined ? [] : [['network', networkWords.title] as const]),
    ['gates', text.gates.title],
    ['baselines', text.baseline.title],
    ['budget', text.page.budgetLines],
    ['risks', text.risks.title],
    ['issues', text.issues.title],
    ['changes', text.changes.title],
    ['actions', text.actions.title],
    ['dependencies', text.dependencies.title],
    ['benefits', text.benefits.title],
    ['business-case', text.page.businessCase],
    ['artefacts', text.artefacts.title],
    ['governance', words(language).waivers.onProject.title],
    ['team', text.page.demand],
    ['lessons', text.lessons.title],
    ['history', projectStatus.history.title],
    ['records', text.page.records],
  ];
  return sections.map(([slug, label]) => ({ depth: 2, slug: `_${slug}`, text: label }));
};
