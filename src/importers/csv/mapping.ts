/** Whether a mapping is complete, and names what the office has. */
import { documentsNamed } from '#domain/governance/documents.ts';
import { compareVersions } from '#domain/governance/versions.ts';
import type { Office } from '#domain/office/office.ts';
import type { FieldPath } from '#schemas/finding.ts';
import type { ImportMapping } from '#schemas/import-mapping.ts';
import { versionOf } from './facts.ts';
import { inMapping } from './finding.ts';
import type { CsvFinding } from './finding.ts';

const faultsOfForm = (mapping: ImportMapping): readonly CsvFinding[] => {
  const { columns } = mapping;
  const findings: CsvFinding[] = [];
  const need = (path: FieldPath, en: string, de: string, hintEn: string, hintDe: string) => {
    findings.push(inMapping(path, { en, de }, { en: hintEn, de: hintDe }));
  };
  for (const name of ['document', 'group'] as const) {
    const table = `${name}s` as const;
    if (mapping[name] === undefined && (columns[name] === undefined || mapping[table] === undefined)) {
      need(
        [name],
        `nothing tells the ${name}`,
        name === 'group' ? 'nichts nennt die Gruppe' : 'nichts nennt das Dokument',
        `Give ${name}, or columns.${name} with the table ${table}.`,
        `Geben Sie ${name} an oder columns.${name} mit der Tabelle ${table}.`,
      );
    } else if (mapping[name] !== undefined && (columns[name] !== undefined || mapping[table] !== undefined)) {
      need(
        [name],
        `${name} is given twice`,
        `${name} ist doppelt angegeben`,
        `Keep either ${name}, or columns.${name} with the table ${table}.`,
        `Behalten Sie entweder ${name} oder columns.${name} mit der Tabelle ${table}.`,
      );
    }
  }
  if ((mapping.version === undefined) === (columns.version === undefined)) {
    need(
      ['version'],
      mapping.version === undefined ? 'nothing tells the version' : 'the version is given twice',
      mapping.version === undefined ? 'nichts nennt die Version' : 'die Version ist doppelt angegeben',
      'Give either version or columns.version.',
      'Geben Sie entweder version oder columns.version an.',
    );
  }
  if (columns.date !== undefined && mapping.dateOrder === undefined) {
    need(
      ['dateOrder'],
      'is missing: 03/04/2026 could be read in two ways',
      'fehlt: 03/04/2026 ließe sich auf zwei Arten lesen',
      'Give dmy, mdy or ymd, as the learning system writes days.',
      'Geben Sie dmy, mdy oder ymd an, so wie das Lernsystem Tage schreibt.',
    );
  }
  if (columns.status !== undefined && mapping.confirmed === undefined) {
    need(
      ['confirmed'],
      'is missing: nothing tells which status counts',
      'fehlt: nichts sagt, welcher Status zählt',
      'List the values of the status that count as confirmed.',
      'Führen Sie die Werte des Status auf, die als bestätigt zählen.',
    );
  }
  if (columns.status === undefined && (mapping.required ?? 'rows') === 'rows') {
    need(
      ['required'],
      'without a status the file holds only those who confirmed',
      'ohne Status enthält die Datei nur, wer bestätigt hat',
      'Give the number of people for each unit or role under required.',
      'Geben Sie unter required für jede Organisationseinheit oder Rolle die Zahl der Personen an.',
    );
  }
  return findings;
};

const idsWithPath = (mapping: ImportMapping, name: 'document' | 'group'): readonly (readonly [string, FieldPath])[] => {
  const fixed = mapping[name];
  return [
    ...(fixed === undefined ? [] : [[fixed, [name]] as const]),
    ...Object.entries(mapping[`${name}s`] ?? {}).map(([title, id]) => [id, [`${name}s`, title]] as const),
  ];
};

const faultsOfVersions = (office: Office, mapping: ImportMapping): readonly CsvFinding[] =>
  [...new Set(idsWithPath(mapping, 'document').map(([id]) => id))].flatMap((id): CsvFinding[] => {
    const version = versionOf(mapping, id);
    if (version === undefined) {
      return [
        inMapping(
          ['version'],
          { en: `has no version for "${id}"`, de: `enthält keine Version für „${id}“` },
          { en: 'Add the version that was confirmed.', de: 'Ergänzen Sie die bestätigte Version.' },
        ),
      ];
    }
    return documentsNamed(office, id)
      .filter(({ data }) => compareVersions(version, data.version) > 0)
      .map(({ key, data }) =>
        inMapping(
          ['version'],
          {
            en: `${key} is at version ${data.version}: nobody can have confirmed ${version}`,
            de: `${key} hat die Version ${data.version}: ${version} kann niemand bestätigt haben`,
          },
          { en: 'Give the version that was confirmed.', de: 'Geben Sie die bestätigte Version an.' },
        ),
      );
  });

const faultsOfIds = (office: Office, mapping: ImportMapping): readonly CsvFinding[] => {
  const documents = idsWithPath(mapping, 'document').flatMap(([id, path]): CsvFinding[] => {
    const keys = documentsNamed(office, id).map(({ key }) => key);
    if (keys.length === 1) return [];
    return [
      keys.length === 0
        ? inMapping(
            path,
            { en: `there is no document "${id}"`, de: `Dokument „${id}“ gibt es nicht` },
            { en: 'Give the id of a document or training module.', de: 'Geben Sie die Kennung eines Dokuments oder einer Schulung an.' },
          )
        : inMapping(
            path,
            { en: `"${id}" is the id of ${keys.join(' and ')}`, de: `„${id}“ ist die Kennung von ${keys.join(' und ')}` },
            { en: 'Give one of the documents another id.', de: 'Geben Sie einem der Dokumente eine andere Kennung.' },
          ),
    ];
  });
  const required = typeof mapping.required === 'object' ? Object.keys(mapping.required).map((id) => [id, ['required', id]] as const) : [];
  const groups = [...idsWithPath(mapping, 'group'), ...required].flatMap(([id, path]): CsvFinding[] =>
    office.find('units', id) === undefined && office.find('roles', id) === undefined
      ? [
          inMapping(
            path,
            { en: `there is no unit or role "${id}"`, de: `Organisationseinheit oder Rolle „${id}“ gibt es nicht` },
            { en: 'Give the id of a unit or role.', de: 'Geben Sie die Kennung einer Organisationseinheit oder Rolle an.' },
          ),
        ]
      : [],
  );
  return [...documents, ...groups, ...(mapping.version !== undefined ? faultsOfVersions(office, mapping) : [])];
};

/** What is wrong with a mapping that fits its schema. */
export const mappingFaults = (office: Office, mapping: ImportMapping): readonly CsvFinding[] => [
  ...faultsOfForm(mapping),
  ...faultsOfIds(office, mapping),
];
