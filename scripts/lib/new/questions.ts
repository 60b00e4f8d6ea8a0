/** What a new record still needs, as questions: first what it is called and where it belongs, then what it must say. */
import type { Office } from '#domain/office/office.ts';
import type { OpenField } from '#records/scaffold.ts';
import { idOfTitle } from '#schemas/id.ts';
import { recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import { schemaAt } from '#schemas/sample.ts';
import { isKebabCase } from '#schemas/shared.ts';
import type { Question } from '../ask.ts';
import { valueGiven } from './given.ts';
import type { Known } from './known.ts';
import { titleKey } from './values.ts';
import { needsOf, ownersFor } from './where.ts';

const idExample: Partial<Record<Collection, string>> = { baselines: '0, then 1, 2', status: '2026-10', reports: '2026-10' };

/** What must be known before a record has a place: its id, and what it belongs to. */
export const placeQuestions = (
  office: Office | undefined,
  collection: Collection,
  given: { readonly id: string | undefined; readonly title: string | undefined; readonly within: string | undefined },
): readonly Question[] => {
  const needs = needsOf(collection);
  const choices = needs.owner === undefined ? [] : ownersFor(office, needs.owner).map((value) => ({ value }));
  const owner: readonly Question[] =
    needs.owner === undefined || given.within !== undefined
      ? []
      : [{ key: 'in', message: `The ${needs.owner} that it belongs to`, option: `--in ${needs.owner.toUpperCase()}`, choices }];
  const id: readonly Question[] =
    !needs.id || given.id !== undefined
      ? []
      : [
          {
            key: 'id',
            message: `Its id, for good: small letters, digits, hyphens, such as ${idExample[collection] ?? 'leak-detection'}`,
            option: 'ID',
            initial: ({ title }) => idOfTitle(given.title ?? title ?? ''),
            refusal: (answer) => (isKebabCase(answer) ? undefined : 'Small letters, digits and single hyphens only.'),
          },
        ];
  const isNamed = titleKey(collection) !== undefined && given.title === undefined && id.length > 0;
  const title: readonly Question[] = isNamed
    ? [{ key: 'title', message: 'What is it called?', option: '--title …', isOptional: true }]
    : [];
  return [...owner, ...title, ...id];
};

/** Keys with an option of their own. */
const ownOptions = new Set(['owner', 'unit', 'sponsor', 'manager', 'methodology', 'phase', 'tier', 'category', 'summary']);

/** How an open field is given on the command line, and what it is. */
export const optionFor = (collection: Collection, { path, description, values }: OpenField): string => {
  const name = path.join('.');
  const option = ownOptions.has(name) ? `--${name} …` : `--set ${name}=…`;
  const what =
    description === ''
      ? (recordTypes[collection].schema.shape as Record<string, { description?: string }>)[path[0] ?? '']?.description
      : description;
  return `${name}: ${what ?? ''}${values.length === 0 ? '' : ` (${values.join(', ')})`}; ${option}`;
};

/** What a record must say and nobody has said: asked with the choices of the office, and none must be answered. */
export const fieldQuestions = (collection: Collection, open: readonly OpenField[], known: Known): readonly Question[] =>
  open.flatMap(({ path, description, values, ref }) => {
    const schema = schemaAt(recordTypes[collection].schema, path);
    const name = path.join('.');
    // The first phase follows from the methodology.
    if (schema === undefined || (collection === 'projects' && name === 'phase')) return [];
    const ids = ref === undefined ? values : known.ids(ref);
    return [
      {
        key: name,
        message: description === '' ? name : `${name}: ${description}`,
        option: `--set ${name}=…`,
        choices: ids.map((value) => ({ value, label: ref === undefined ? undefined : known.titleOf(ref, value) })),
        isOptional: true,
        refusal: (answer: string) => {
          const result = valueGiven(schema, answer);
          return 'refusal' in result ? result.refusal : undefined;
        },
      },
    ];
  });
