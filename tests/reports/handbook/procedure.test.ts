import { describe, expect, it } from 'vitest';
import { formatRecurrence } from '#i18n/recurrence.ts';
import { recurrence } from '#domain/time/recurrence.ts';
import { typeOutline } from '#reports/handbook/type-outline.ts';
import { anOffice, aRecord, today } from '../../builders.ts';

const inWords = (rule: string, language: 'en' | 'de' = 'en'): string | undefined => {
  const found = recurrence(rule);
  return found === undefined ? undefined : formatRecurrence(found, language);
};

describe('a schedule in words', () => {
  it.each([
    ['FREQ=DAILY', 'every day', 'jeden Tag'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', 'every week on Monday and on Thursday', 'jede Woche am Montag und am Donnerstag'],
    ['FREQ=MONTHLY;BYDAY=1TU', 'every month on the first Tuesday', 'jeden Monat am ersten Dienstag'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1', 'every 3 months on the last day', 'alle 3 Monate am letzten Tag'],
    ['FREQ=MONTHLY;BYMONTHDAY=5', 'every month on day 5', 'jeden Monat am 5.'],
    ['FREQ=YEARLY;BYMONTH=1,7', 'every year in January and July', 'jedes Jahr im Januar und Juli'],
    ['FREQ=YEARLY;BYMONTH=6;BYDAY=-1FR', 'every year on the last Friday in June', 'jedes Jahr am letzten Freitag im Juni'],
  ])('%s', (rule, english, german) => {
    expect(inWords(rule)).toBe(english);
    expect(inWords(rule, 'de')).toBe(german);
  });

  it.each([
    'FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO',
    'FREQ=MONTHLY;BYMONTHDAY=40',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1',
    'FREQ=DAILY;INTERVAL=0',
  ])('is left as it is written where words would say too little: %s', (rule) => {
    expect(recurrence(rule)).toBeUndefined();
  });
});

describe('the part of a page that its type has', () => {
  const head = { title: 'Restore', summary: 'How.', version: '1.0', status: 'draft', owner: 'ciso' } as const;

  it('shows the steps of a procedure with their roles', () => {
    const office = anOffice(
      aRecord('roles', 'operator', { title: 'Operator' }),
      aRecord('procedures', 'restore', {
        ...head,
        schedule: 'FREQ=DAILY',
        steps: [{ id: 'run', do: 'Run it', role: 'operator', evidence: 'Log' }],
      }),
    );
    expect(typeOutline(office, today, 'procedures/restore', 'en').procedure).toMatchObject({
      schedule: { rule: 'FREQ=DAILY', recurrence: { unit: 'day' } },
      steps: [{ id: 'run', role: { id: 'operator' }, evidence: 'Log' }],
    });
  });

  it('is nothing where a procedure is text alone, and for a guideline', () => {
    const office = anOffice(aRecord('procedures', 'restore', head), aRecord('guidelines', 'remote', head));
    expect(typeOutline(office, today, 'procedures/restore', 'en')).toEqual({});
    expect(typeOutline(office, today, 'guidelines/remote', 'en')).toEqual({});
  });

  it('names the objectives and obligations of a policy, and the life cycle of a standard', () => {
    const office = anOffice(
      aRecord('objectives', 'safe', { title: 'Safe', owner: 'ciso' }),
      aRecord('policies', 'access', { ...head, objectives: ['safe'], obligations: ['restricted'] }),
      aRecord('standards', 'tls', { ...head, technology: 'hold', supportEnds: '2027-01-01' }),
    );
    expect(typeOutline(office, today, 'policies/access', 'en').policy).toEqual({
      objectives: [{ key: 'objectives/safe', title: { en: 'Safe' } }],
      obligations: [undefined],
    });
    expect(typeOutline(office, today, 'standards/tls', 'en').standard).toEqual({ technology: 'hold', supportEnds: '2027-01-01' });
  });
});
