import { documentsOf } from '#domain/governance/documents.ts';
import { isStale } from '#domain/governance/translations.ts';
import { languagesOf } from '#domain/office/edition.ts';
import type { AnyRecord, Body } from '#schemas/record.ts';
import type { Language } from '#schemas/shared.ts';
import { defaultHeadings, headingIn, namesOf, plainHeading } from './required-headings.ts';
import type { RequiredHeading } from './required-headings.ts';
import type { Rule, Violation } from './rule.ts';

const over = new Set(['superseded', 'withdrawn']);

const missingIn = (body: Body, required: readonly RequiredHeading[]): readonly RequiredHeading[] => {
  const present = new Set(body.headings.map((heading) => plainHeading(heading.text)));
  return required.filter((heading) => !namesOf(heading).some((name) => present.has(name)));
};

const violation = (record: AnyRecord, body: Body, heading: RequiredHeading, language: Language): Violation => {
  const name = headingIn(heading, language);
  return {
    record,
    place: { file: body.file, line: body.firstLine, column: 1 },
    message: { en: `the heading "${name}" is missing`, de: `die Überschrift „${name}“ fehlt` },
    hint: {
      en: `Add "## ${name}", and say under it what applies, or that nothing does.`,
      de: `Ergänzen Sie „## ${name}“ und schreiben Sie darunter, was gilt, oder dass nichts gilt.`,
    },
  };
};

/** Documents of a type have the same headings, so that readers find their way in each. */
export const headingMissing: Rule = {
  id: 'heading-missing',
  severity: 'error',
  title: { en: 'A policy has its headings', de: 'Eine Richtlinie hat ihre Überschriften' },
  why: {
    en: 'Who knows one policy knows where to look in all others: for whom it holds, who must act, what is demanded, whom to ask for a waiver. A heading that is missing is a question that nobody has answered.',
    de: 'Wer eine Richtlinie kennt, weiß in allen anderen, wo zu suchen ist: für wen sie gilt, wer handeln muss, was verlangt wird, wer Ausnahmen gewährt. Eine fehlende Überschrift ist eine Frage, die niemand beantwortet hat.',
  },
  remedy: {
    en: 'Add the heading, in any of its names. Which headings are required for which type of document is set in `organisation.yaml` under `headings`.',
    de: 'Ergänzen Sie die Überschrift unter einem ihrer Namen. Welche Überschriften für welche Art von Dokument verlangt sind, steht in `organisation.yaml` unter `headings`.',
  },
  example: {
    wrong: '## Purpose\n…\n## Statements\n…',
    right: '## Purpose\n…\n## Scope\n…\n## Roles and responsibilities\n…\n## Statements\n…\n## Waivers\n…\n## References\n…',
  },
  *check(office) {
    const configured = office.organisation.data.headings;
    const source = languagesOf(office)[0] ?? 'en';
    for (const record of documentsOf(office)) {
      const required = configured?.[record.collection] ?? defaultHeadings[record.collection] ?? [];
      if (record.body === undefined || over.has(record.data.status)) continue;
      const missing = missingIn(record.body, required);
      for (const heading of missing) yield violation(record, record.body, heading, source);
      // A translation owes what its source has; what the source lacks is said once.
      const owed = required.filter((heading) => !missing.includes(heading));
      for (const translation of record.translations) {
        if (isStale(record, translation)) continue;
        for (const heading of missingIn(translation.body, owed)) yield violation(record, translation.body, heading, translation.language);
      }
    }
  },
};
