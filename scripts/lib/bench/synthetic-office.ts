/** The office that is measured: as many documents as asked for, and for each ten of them one project. The same files in every run and on every machine. */
import type { Language } from '#schemas/shared.ts';
import { chanceOf } from './chance.ts';
import { paragraph, systemName } from './phrases.ts';
import { markdownFile, yamlFile } from './record-text.ts';
import type { RecordFile } from './record-text.ts';
import { documentFiles, fixedRecords } from './synthetic-documents.ts';
import { filesOfProject, methodologyFile } from './synthetic-projects.ts';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const definition = (number: number, language: Language): string => paragraph(chanceOf(`term ${String(number)}`), language, 3);

function* fixedFiles(): Generator<RecordFile> {
  yield yamlFile('organisation.yaml', {
    name: { en: 'Synthetic office', de: 'Künstliches Office' },
    currency: 'EUR',
    languages: ['en', 'de'],
    dataDate: '2026-11-15',
  });
  for (const number of upTo(fixedRecords.roles)) {
    yield yamlFile(`roles/role-${String(number)}.yaml`, { title: { en: `Role ${String(number)}`, de: `Rolle ${String(number)}` } });
  }
  for (const number of upTo(4)) {
    yield yamlFile(`units/unit-${String(number)}.yaml`, { title: { en: `Unit ${String(number)}`, de: `Einheit ${String(number)}` } });
  }
  for (const number of upTo(fixedRecords.terms)) {
    const term = systemName(chanceOf(`term ${String(number)}`));
    yield markdownFile(
      `glossary/term-${String(number)}.md`,
      { term: { en: `${term} ${String(number)}`, de: `${term}-${String(number)}` } },
      definition(number, 'en'),
    );
    yield markdownFile(
      `glossary/term-${String(number)}.de.md`,
      { title: `${term}-${String(number)}`, translates: 'first' },
      definition(number, 'de'),
    );
  }
  for (const number of upTo(fixedRecords.objectives)) {
    yield markdownFile(
      `objectives/objective-${String(number)}.md`,
      { title: `Objective ${String(number)}`, owner: 'role-1', horizon: 2028, weight: number },
      definition(number, 'en'),
    );
  }
  for (const number of upTo(4)) {
    yield markdownFile(
      `programmes/programme-${String(number)}.md`,
      { title: `Programme ${String(number)}`, owner: 'role-2', objectives: [`objective-${String(number)}`] },
      definition(number, 'en'),
    );
  }
  yield methodologyFile();
}

/** All files of an office of so many documents. */
export function* officeFiles(documents: number): Generator<RecordFile> {
  yield* fixedFiles();
  for (const index of upTo(documents)) yield* documentFiles(index, documents);
  for (const index of upTo(Math.ceil(documents / 10))) yield* filesOfProject(index);
}
