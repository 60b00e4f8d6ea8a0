import { mayHoldCounts } from '#domain/learning/confirmation.ts';
import { trainingGaps } from '#domain/learning/training.ts';
import type { RoleTraining } from '#domain/learning/training.ts';
import { restricted } from '#domain/office/edition.ts';
import type { Message } from '#schemas/finding.ts';
import type { Language } from '#schemas/shared.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

const counted = ({ confirmation: { group, count } }: RoleTraining, language: Language): string =>
  `${group} (${String(count?.data.confirmed)} ${language === 'en' ? 'of' : 'von'} ${String(count?.data.required)})`;
const named = ({ confirmation: { group } }: RoleTraining): string => group;

const kinds: readonly { readonly is: (gap: RoleTraining) => boolean; readonly message: (gaps: readonly RoleTraining[]) => Message }[] = [
  {
    is: ({ confirmation }) => confirmation.state === 'low',
    message: (gaps) => ({
      en: `too few have completed it: ${listed(
        gaps.map((gap) => counted(gap, 'en')),
        'en',
      )}`,
      de: `zu wenige haben sie abgeschlossen: ${listed(
        gaps.map((gap) => counted(gap, 'de')),
        'de',
      )}`,
    }),
  },
  {
    is: ({ confirmation }) => confirmation.state === 'stale',
    message: (gaps) => ({
      en: `completions no longer hold, since they are too old or of a module before a material change: ${listed(gaps.map(named), 'en')}`,
      de: `Abschlüsse gelten nicht mehr, weil sie zu alt sind oder aus der Zeit vor einer wesentlichen Änderung stammen: ${listed(gaps.map(named), 'de')}`,
    }),
  },
  {
    is: ({ confirmation }) => confirmation.state === 'unknown',
    message: (gaps) => ({
      en: `nobody has counted who completed it: ${listed(gaps.map(named), 'en')}`,
      de: `niemand hat gezählt, wer sie abgeschlossen hat: ${listed(gaps.map(named), 'de')}`,
    }),
  },
];

/** Mandatory training has been completed by those who must take it. */
export const trainingGap: Rule = {
  id: 'training-gap',
  severity: 'warning',
  title: { en: 'Mandatory training has been completed', de: 'Pflichtschulungen sind abgeschlossen' },
  why: {
    en: 'A module is mandatory for a role because its duties cannot be done without it. Completions expire with the validity of the module, and with a material change of what it teaches.',
    de: 'Eine Schulung ist für eine Rolle Pflicht, weil sich deren Aufgaben ohne sie nicht erfüllen lassen. Abschlüsse verfallen mit der Gültigkeit der Schulung und mit jeder wesentlichen Änderung des Stoffs.',
  },
  remedy: {
    en: 'Have those who are missing take the module, then enter the count of completions under `acknowledgements/<module>.yaml`, or import it from the learning system. The target is `training.target` of the organisation (0.95 where it sets none).',
    de: 'Lassen Sie alle, die noch fehlen, die Schulung absolvieren, und tragen Sie danach die Zahl der Abschlüsse unter `acknowledgements/<Schulung>.yaml` ein oder importieren Sie sie aus dem Lernsystem. Das Ziel ist `training.target` der Organisation (ohne Angabe 0.95).',
  },
  example: {
    wrong:
      '# training/awareness.md\nmandatoryFor: [staff, it-administrator]\n# acknowledgements/awareness.yaml\n- { version: "1.0", group: staff, required: 90, confirmed: 90, day: 2026-10-31 }',
    right:
      '# acknowledgements/awareness.yaml\n- { version: "1.0", group: staff, required: 90, confirmed: 90, day: 2026-10-31 }\n- { version: "1.0", group: it-administrator, required: 12, confirmed: 12, day: 2026-10-31 }',
  },
  *check(office, asOf) {
    const isKnown = mayHoldCounts(office);
    const gaps = trainingGaps(office, asOf).filter(
      ({ confirmation }) => confirmation.group !== restricted && (isKnown || confirmation.state !== 'unknown'),
    );
    for (const record of office.list('training')) {
      const own = gaps.filter(({ module }) => module.key === record.key);
      for (const { is, message } of kinds) {
        const those = own.filter(is);
        if (those.length === 0) continue;
        yield {
          record,
          path: ['mandatoryFor'],
          message: message(those),
          hint: {
            en: `Have them take the module, and enter the count in acknowledgements/${record.id}.yaml.`,
            de: `Lassen Sie sie die Schulung absolvieren und tragen Sie die Zahl in acknowledgements/${record.id}.yaml ein.`,
          },
        };
      }
    }
  },
};
