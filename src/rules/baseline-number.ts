import type { Rule } from './rule.ts';

const number = /^(?:0|[1-9]\d{0,2})$/;

/** Baselines are numbered from 0. */
export const baselineNumber: Rule = {
  id: 'baseline-number',
  severity: 'error',
  title: { en: 'Baselines are numbered', de: 'Basislinien sind nummeriert' },
  why: {
    en: 'Changes and reports name a baseline by its number, and 0 is the initial plan against which the whole course of a project is told.',
    de: 'Änderungen und Berichte nennen eine Basislinie nach ihrer Nummer, und 0 ist der ursprüngliche Plan, an dem der ganze Verlauf eines Projekts erzählt wird.',
  },
  remedy: {
    en: 'Name the file by its number: `0.yaml` for the initial baseline, then `1.yaml`, `2.yaml`.',
    de: 'Benennen Sie die Datei nach ihrer Nummer: `0.yaml` für die ursprüngliche Basislinie, dann `1.yaml`, `2.yaml`.',
  },
  example: { wrong: 'projects/grid/baselines/initial.yaml', right: 'projects/grid/baselines/0.yaml' },
  *check(office) {
    for (const record of office.list('baselines')) {
      const name = record.id.slice(record.id.indexOf('/') + 1);
      if (number.test(name)) continue;
      yield {
        record,
        message: { en: `"${name}" is not the number of a baseline`, de: `„${name}“ ist keine Nummer einer Basislinie` },
        hint: {
          en: 'Rename the file to the next free number, such as 0.yaml.',
          de: 'Benennen Sie die Datei nach der nächsten freien Nummer, etwa 0.yaml.',
        },
      };
    }
  },
};
