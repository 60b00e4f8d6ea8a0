import type { FieldPath, Message } from '#schemas/finding.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';
import type { Rule } from './rule.ts';

interface Fault {
  readonly path: FieldPath;
  readonly message: Message;
}

const extensionFaults = ({ data }: WaiverRecord): readonly Fault[] => {
  const extensions = data.extensions ?? [];
  return extensions.flatMap(({ day, validTo }, index): readonly Fault[] => {
    const before = extensions[index - 1];
    const end = before?.validTo ?? data.validTo;
    return [
      ...(validTo > end
        ? []
        : [
            {
              path: ['extensions', index, 'validTo'],
              message: {
                en: `the extension to ${validTo} does not extend the waiver, which ran until ${end}`,
                de: `die Verlängerung bis ${validTo} verlängert die Ausnahme nicht, die bis ${end} lief`,
              },
            },
          ]),
      ...(before === undefined || day >= before.day
        ? []
        : [
            {
              path: ['extensions', index, 'day'],
              message: {
                en: `the extension of ${day} stands after the one of ${before.day}`,
                de: `die Verlängerung vom ${day} steht nach der vom ${before.day}`,
              },
            },
          ]),
    ];
  });
};

const closureFaults = ({ data: { closure, decision, validFrom } }: WaiverRecord): readonly Fault[] => {
  if (closure === undefined) {
    return decision === 'closed'
      ? [
          {
            path: ['decision'],
            message: {
              en: 'the waiver is closed, but nobody has said when',
              de: 'die Ausnahme ist geschlossen, aber niemand hat gesagt, wann',
            },
          },
        ]
      : [];
  }
  return [
    ...(decision === 'closed'
      ? []
      : [
          {
            path: ['decision'],
            message: {
              en: `the waiver was closed on ${closure.day}, but its decision is ${decision}`,
              de: `die Ausnahme wurde am ${closure.day} geschlossen, ihre decision lautet aber ${decision}`,
            },
          },
        ]),
    ...(closure.day >= validFrom
      ? []
      : [
          {
            path: ['closure', 'day'],
            message: {
              en: `the waiver was closed on ${closure.day}, before it began on ${validFrom}`,
              de: `die Ausnahme wurde am ${closure.day} geschlossen, bevor sie am ${validFrom} begann`,
            },
          },
        ]),
  ];
};

/** The days of a waiver follow each other: begin, end, extensions, closure. */
export const waiverDates: Rule = {
  id: 'waiver-dates',
  severity: 'error',
  title: { en: 'The days of a waiver follow each other', de: 'Die Tage einer Ausnahme folgen aufeinander' },
  why: {
    en: 'Whether a waiver holds today is computed from its days. Where they contradict each other, it holds on no day, or nobody can tell.',
    de: 'Ob eine Ausnahme heute gilt, wird aus ihren Tagen berechnet. Widersprechen sie sich, gilt sie an keinem Tag, oder niemand kann es sagen.',
  },
  remedy: {
    en: 'Put the days in order: `validTo` not before `validFrom`; extensions oldest first, each ending later than the one before; `closure` together with `decision: closed` and not before the begin. What is not needed before it begins is `withdrawn`. To end a waiver early, close it.',
    de: 'Bringen Sie die Tage in Ordnung: `validTo` nicht vor `validFrom`; Verlängerungen in der Reihenfolge ihrer Entscheidung, jede mit späterem Ende als die vorige; `closure` zusammen mit `decision: closed` und nicht vor dem Beginn. Was sich vor dem Beginn erledigt, ist `withdrawn`. Um eine Ausnahme früher zu beenden, schließen Sie sie.',
  },
  example: {
    wrong: 'validFrom: 2026-01-01\nvalidTo: 2026-06-30\nextensions:\n  - { day: 2026-06-20, approvedBy: ciso, validTo: 2026-05-31 }',
    right: 'validFrom: 2026-01-01\nvalidTo: 2026-06-30\nextensions:\n  - { day: 2026-06-20, approvedBy: ciso, validTo: 2026-09-30 }',
  },
  *check(office) {
    for (const record of office.list('waivers')) {
      const { validFrom, validTo } = record.data;
      const order: readonly Fault[] =
        validTo >= validFrom
          ? []
          : [
              {
                path: ['validTo'],
                message: {
                  en: `the waiver ends on ${validTo}, before it begins on ${validFrom}`,
                  de: `die Ausnahme endet am ${validTo}, bevor sie am ${validFrom} beginnt`,
                },
              },
            ];
      for (const fault of [...order, ...extensionFaults(record), ...closureFaults(record)]) yield { record, ...fault };
    }
  },
};
