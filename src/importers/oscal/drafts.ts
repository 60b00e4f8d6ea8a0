/** Entries of a catalogue → drafts of frameworks: one, or one for each top group. */
import type { DataOf } from '#schemas/index.ts';
import type { Language, Localised } from '#schemas/shared.ts';
import type { CatalogueEntry } from './entries.ts';
import type { FrameworkDraft, OscalOptions } from './options.ts';
import type { Losses } from './losses.ts';
import type { CatalogueHead } from './metadata.ts';
import type { Report } from './report.ts';

type Entries = readonly CatalogueEntry[];
type Data = DataOf<'frameworks'>;

/** Entries by the number of the group at the top above them; undefined where there is none. A parent stands before its children. */
const partsOf = (entries: Entries): ReadonlyMap<string | undefined, Entries> => {
  const tops = new Map<string, string | undefined>();
  const parts = new Map<string | undefined, CatalogueEntry[]>();
  for (const entry of entries) {
    const { ref, parent, group } = entry;
    const top = parent === undefined ? (group ? ref : undefined) : tops.get(parent);
    tops.set(ref, top);
    const part = parts.get(top);
    if (part === undefined) parts.set(top, [entry]);
    else part.push(entry);
  }
  return parts;
};

const chosen = (entries: Entries, groups: readonly string[], report: Report, losses: Losses): Entries => {
  if (groups.length === 0) return entries;
  const wanted = new Set(groups.map((group) => group.toLowerCase()));
  const named = (entry: CatalogueEntry): boolean => wanted.has(entry.ref.toLowerCase()) || wanted.has(entry.id.toLowerCase());
  const headings = entries.filter(({ group }) => group);
  for (const group of groups) {
    if (headings.some(({ ref, id }) => [ref.toLowerCase(), id.toLowerCase()].includes(group.toLowerCase()))) continue;
    const list = headings
      .filter(({ parent }) => parent === undefined)
      .map(({ ref }) => ref)
      .slice(0, 60)
      .join(', ');
    report.add(
      'error',
      'import',
      { en: `there is no group "${group.slice(0, 80)}"`, de: `die Gruppe „${group.slice(0, 80)}“ gibt es nicht` },
      { en: `Top groups are: ${list}.`, de: `Oberste Gruppen sind: ${list}.` },
    );
  }
  const taken = new Set<string>();
  for (const entry of entries) if (named(entry) || (entry.parent !== undefined && taken.has(entry.parent))) taken.add(entry.ref);
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  const above = new Set<string>();
  for (const ref of taken) {
    for (let next = byRef.get(ref)?.parent; next !== undefined && !taken.has(next) && !above.has(next); next = byRef.get(next)?.parent) {
      above.add(next);
    }
  }
  for (const { ref, group } of entries) {
    if (!taken.has(ref) && !above.has(ref)) losses.add(group ? 'group' : 'control', 'not chosen by --group', ref);
  }
  return entries.filter(({ ref }) => taken.has(ref) || above.has(ref));
};

const slug = (ref: string): string =>
  ref
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The drafts of a catalogue's entries. */
export const draftsOf = (
  all: Entries,
  head: CatalogueHead,
  language: Language,
  options: OscalOptions,
  report: Report,
  losses: Losses,
): readonly FrameworkDraft[] => {
  const entries = chosen(all, options.groups ?? [], report, losses);
  if (entries.length === 0) {
    if (all.length === 0) {
      report.add('error', 'import', {
        en: 'the catalogue holds no groups and no controls',
        de: 'der Katalog enthält weder Gruppen noch Maßnahmen',
      });
    }
    return [];
  }
  const say = (text: string, other?: string): Localised => {
    if (other !== undefined) return language === 'de' ? { en: other, de: text } : { en: text, de: other };
    return language === options.sourceLanguage ? text : { [language]: text };
  };
  const missing = (what: string, de: readonly [string, string], option: string): string => {
    report.add(
      'warning',
      'import',
      { en: `the catalogue does not name its ${what}`, de: `der Katalog nennt ${de[0]} nicht` },
      {
        en: `Say it with ${option}, or correct the file afterwards.`,
        de: `Nennen Sie ${de[1]} mit ${option}, oder berichtigen Sie danach die Datei.`,
      },
    );
    return language === 'de' ? 'Im Katalog nicht genannt' : 'Not stated in the catalogue';
  };
  const title = head.title ?? options.framework;
  const publisher = options.publisher ?? head.publisher ?? missing('publisher', ['den Herausgeber', 'ihn'], '--publisher');
  const licence = options.licence ?? head.licence ?? missing('licence', ['die Lizenz', 'sie'], '--licence');
  if (options.redistribution !== 'full') {
    report.add(
      'notice',
      'licence-text',
      {
        en: 'only numbers and titles are taken over; the titles are those of the publisher',
        de: 'nur Nummern und Titel werden übernommen; die Titel sind die des Herausgebers',
      },
      {
        en: 'Write titles of your own where the licence demands it; with --redistribution full the texts come too.',
        de: 'Schreiben Sie eigene Titel, wo die Lizenz es verlangt; mit --redistribution full kommen auch die Texte.',
      },
    );
  }
  const draft = (id: string, name: string, part: Entries): FrameworkDraft => ({
    id,
    data: {
      title: say(name),
      publisher,
      licence,
      redistribution: options.redistribution,
      ...(head.source === undefined ? {} : { source: head.source }),
      ...(head.version === undefined ? {} : { version: head.version }),
      controls: part.map((entry): Data['controls'][number] => ({
        ref: entry.ref,
        title: say(entry.title, entry.otherTitle),
        ...(entry.parent === undefined ? {} : { parent: entry.parent }),
        ...(entry.group ? { group: true } : {}),
        ...(entry.text === undefined ? {} : { text: say(entry.text) }),
        ...(entry.guidance === undefined ? {} : { guidance: say(entry.guidance) }),
      })),
    },
  });
  if (options.split !== true) return [draft(options.framework, title, entries)];
  const parts = partsOf(entries);
  const ids = new Set<string>();
  return [...parts].map(([top, part]) => {
    const wanted = top === undefined ? options.framework : `${options.framework}-${slug(top)}`;
    let id = wanted;
    for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${String(number)}`;
    ids.add(id);
    return draft(id, top === undefined ? title : `${title}: ${part[0]?.title ?? top}`, part);
  });
};
