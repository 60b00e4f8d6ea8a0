import type { Rule } from './rule.ts';

/** A number as it is written in German. */
const german = (fte: number): string => String(fte).replace('.', ',');

/** A team states the capacity of a role once, and once a month that differs. */
export const capacityTwice: Rule = {
  id: 'capacity-twice',
  severity: 'error',
  title: { en: 'A team states each capacity once', de: 'Ein Team nennt jede Kapazität einmal' },
  why: {
    en: 'Of two entries for the same role and month only the first counts. Most often the second was meant for another month or another role, and is missing there.',
    de: 'Von zwei Einträgen für dieselbe Rolle und denselben Monat zählt nur der erste. Meist war der zweite für einen anderen Monat oder eine andere Rolle gedacht und fehlt dort.',
  },
  remedy: {
    en: 'Correct the month or the role, or remove the entry that no longer holds.',
    de: 'Berichtigen Sie den Monat oder die Rolle, oder entfernen Sie den Eintrag, der nicht mehr gilt.',
  },
  example: {
    wrong: 'capacity:\n  - {month: 2026-12, role: network-engineer, fte: 2}\n  - {month: 2026-12, role: network-engineer, fte: 3}',
    right: 'capacity:\n  - {month: 2026-12, role: network-engineer, fte: 2}\n  - {month: 2027-01, role: network-engineer, fte: 3}',
  },
  *check(office) {
    for (const record of office.list('teams')) {
      const usual = (record.data.roles ?? []).map(({ role, fte }, index) => ({
        list: 'roles',
        field: 'role',
        index,
        role,
        fte,
        month: '',
      }));
      const months = (record.data.capacity ?? []).map(({ role, fte, month }, index) => ({
        list: 'capacity',
        field: 'month',
        index,
        role,
        fte,
        month,
      }));
      const seen = new Map<string, number>();
      for (const { list, field, index, role, fte, month } of [...usual, ...months]) {
        const before = seen.get(`${month}/${role}`);
        if (before === undefined) {
          seen.set(`${month}/${role}`, fte);
          continue;
        }
        const [inMonth, imMonat] = month === '' ? ['', ''] : [` in ${month}`, ` im Monat ${month}`];
        yield {
          record,
          path: [list, index, field],
          message: {
            en: `the role ${role} stands twice${inMonth}, with ${String(before)} and ${String(fte)} FTE`,
            de: `die Rolle ${role} steht${imMonat} zweimal da, mit ${german(before)} und ${german(fte)} VZÄ`,
          },
          hint: { en: 'Only the first counts.', de: 'Nur der erste Eintrag zählt.' },
        };
      }
    }
  },
};
