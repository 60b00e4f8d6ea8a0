import type { OfficeRecord } from '#schemas/record.ts';
import type { Rule } from './rule.ts';

/** No two baselines of a project begin on the same day. */
export const baselineSameDay: Rule = {
  id: 'baseline-same-day',
  severity: 'error',
  title: { en: 'On each day one baseline is in force', de: 'An jedem Tag gilt eine Basislinie' },
  why: {
    en: 'The newest baseline by day is in force. Where two have the same day, nobody can say against which plan a project is measured.',
    de: 'Es gilt die Basislinie mit dem jüngsten Tag. Tragen zwei denselben Tag, kann niemand sagen, an welchem Plan ein Projekt gemessen wird.',
  },
  remedy: {
    en: 'Give the later baseline the day on which it was decided, or remove the one that never was in force.',
    de: 'Geben Sie der späteren Basislinie den Tag ihres Beschlusses, oder entfernen Sie die, die nie galt.',
  },
  example: {
    wrong: '# baselines/1.yaml\nday: 2026-03-01\n# baselines/2.yaml\nday: 2026-03-01',
    right: '# baselines/1.yaml\nday: 2026-03-01\n# baselines/2.yaml\nday: 2026-06-15',
  },
  *check(office) {
    const first = new Map<string, OfficeRecord<'baselines'>>();
    for (const record of office.list('baselines')) {
      const { day } = record.data;
      const place = `${record.project ?? ''} ${day}`;
      const other = first.get(place);
      if (other === undefined) {
        first.set(place, record);
        continue;
      }
      yield {
        record,
        path: ['day'],
        message: { en: `${other.key} begins on ${day} too`, de: `auch ${other.key} beginnt am ${day}` },
        hint: {
          en: 'Write the day on which this baseline was decided.',
          de: 'Tragen Sie den Tag ein, an dem diese Basislinie beschlossen wurde.',
        },
      };
    }
  },
};
