/** Which column of an export is which. Columns are read by position: many headings stand several times. */
import type { JiraColumn } from '#schemas/jira-profile.ts';
import { sameName } from './profile.ts';
import type { JiraProfile } from './profile.ts';

/** Positions of the columns that are read, counted from 0, and what becomes of the others. */
export interface JiraColumns {
  readonly headings: readonly string[];
  readonly positions: Readonly<Record<JiraColumn, readonly number[]>>;
  readonly links: readonly number[];
  readonly people: readonly number[];
  readonly remarks: readonly number[];
  readonly others: readonly number[];
}

/** Forms under which a column of that name stands: as it is, or as a custom field. */
const forms = (name: string, profile: JiraProfile): readonly string[] =>
  [name, ...profile.customField.map((prefix) => `${prefix} (${name})`)].map(sameName);

/** Columns that may stand under several names at once: each of them counts. */
const several: ReadonlySet<JiraColumn> = new Set(['storyPoints', 'fixVersion']);

const positionsOf = (column: JiraColumn, headings: readonly string[], profile: JiraProfile): readonly number[] => {
  const found = profile.headings[column].map((name) => {
    const wanted = forms(name, profile);
    return headings.flatMap((heading, index) => (wanted.includes(heading) ? [index] : []));
  });
  return several.has(column) ? [...new Set(found.flat())] : (found.find((positions) => positions.length > 0) ?? []);
};

/** Whether a row of cells is the row of headings of a Jira export in this profile. */
export const hasKeyColumn = (cells: readonly string[], profile: JiraProfile): boolean =>
  positionsOf('key', cells.map(sameName), profile).length > 0;

/** The columns of a row of headings. */
export const columnsOf = (cells: readonly string[], profile: JiraProfile): JiraColumns => {
  const headings = cells.map(sameName);
  const all = Object.keys(profile.headings) as JiraColumn[];
  const positions = Object.fromEntries(all.map((column) => [column, positionsOf(column, headings, profile)])) as Record<
    JiraColumn,
    readonly number[]
  >;
  const list = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap((name) => forms(name, profile)));
  const [people, remarks, links] = [list(profile.people), list(profile.remarks), profile.links.map(sameName)];
  const read = new Set(Object.values(positions).flat());
  const kindOf = (heading: string, index: number): 'links' | 'people' | 'remarks' | 'others' | 'read' => {
    if (read.has(index)) return 'read';
    if (links.some((start) => heading.startsWith(start))) return 'links';
    return people.has(heading) ? 'people' : remarks.has(heading) ? 'remarks' : 'others';
  };
  const kinds = headings.map(kindOf);
  const at = (kind: ReturnType<typeof kindOf>): readonly number[] => kinds.flatMap((each, index) => (each === kind ? [index] : []));
  return { headings: cells, positions, links: at('links'), people: at('people'), remarks: at('remarks'), others: at('others') };
};

/** Headings of some columns, each once, in the order of the file, with how often it stands. */
export const headingCounts = (
  { headings }: JiraColumns,
  positions: readonly number[],
): readonly { readonly heading: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const position of positions) {
    const heading = headings[position] ?? '';
    counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return [...counts].map(([heading, count]) => ({ heading, count }));
};
