import { describe, expect, it } from 'vitest';
import { foreignPart, happeningText } from '#i18n/movement-text.ts';
import type { Happening } from '#reports/portfolio/happenings.ts';

const english = { language: 'en', source: 'en', currency: 'EUR' } as const;
const said = (of: Happening, language: 'en' | 'de' = 'en'): string => happeningText(of, { ...english, language });

describe('what happened, in words', () => {
  it('is made from the figures', () => {
    expect(said({ kind: 'estimate', tone: 'bad', amounts: { before: 1_000_000, after: 1_050_000 } })).toBe(
      'Estimate at completion up €50k (5%) to €1.05m',
    );
    expect(said({ kind: 'estimate', tone: 'bad', amounts: { before: 1_000_000, after: undefined } })).toBe(
      'Estimate at completion no longer known; it was €1m',
    );
    expect(said({ kind: 'estimate', tone: 'neutral', amounts: { before: undefined, after: 5 } })).toBe(
      'Estimate at completion now known: €5',
    );
    expect(said({ kind: 'end', tone: 'bad', days: { before: '2026-12-31', after: '2027-01-01' }, by: 1, isStated: true })).toBe(
      'End expected 1 day later: 1 Jan 2027 instead of 31 Dec 2026',
    );
    expect(
      said({ kind: 'milestone-moved', tone: 'good', title: 'Live', days: { before: '2026-12-31', after: '2026-12-01' }, by: -30 }),
    ).toBe('Milestone 30 days earlier: Live, 1 Dec 2026 instead of 31 Dec 2026');
    expect(said({ kind: 'baseline', tone: 'neutral', reason: 'More meters', amounts: { before: 10, after: 20 } })).toBe(
      'Plan changed, budget €10 → €20: More meters',
    );
  });

  it('is said in the language of the reader', () => {
    expect(said({ kind: 'stated', tone: 'bad', colours: { before: undefined, after: 'red' } }, 'de')).toBe('Gemeldet kein Bericht → rot');
    expect(said({ kind: 'lifecycle', tone: 'neutral', states: { before: 'proposed', after: 'approved' } }, 'de')).toMatch(/→/);
    expect(
      said({ kind: 'gate', tone: 'good', title: { en: 'Mandate', de: 'Auftrag' }, decision: 'go', day: '2026-10-08' }, 'de'),
    ).toContain('Auftrag');
  });

  it('knows which part of it is in another language', () => {
    const risk: Happening = { kind: 'risk-raised', tone: 'neutral', title: 'Late', isChance: false };
    expect(foreignPart(risk, { ...english, language: 'de' })).toEqual({ text: 'Late', language: 'en' });
    expect(foreignPart(risk, english)).toBeUndefined();
    expect(said({ ...risk, isChance: true })).toBe('New opportunity: Late');
  });

  it('leaves no placeholder in any sentence', () => {
    const all: readonly Happening[] = [
      { kind: 'computed', tone: 'bad', colours: { before: 'green', after: 'amber' } },
      { kind: 'end', tone: 'good', days: { before: '2026-12-31', after: '2026-12-01' }, by: -30, isStated: false },
      { kind: 'milestone-missed', tone: 'bad', title: 'Live', day: '2026-10-01' },
      { kind: 'milestone-reached', tone: 'good', title: 'Live', day: '2026-10-01' },
      { kind: 'baseline', tone: 'neutral', reason: 'More', amounts: undefined },
      { kind: 'change', tone: 'neutral', title: 'More', status: 'approved' },
      { kind: 'risk-raised', tone: 'neutral', title: 'Late', isChance: false },
      { kind: 'risk-raised', tone: 'good', title: 'Early', isChance: true },
      { kind: 'risk-closed', tone: 'neutral', title: 'Early', isChance: true, hasHappened: false },
      { kind: 'risk-closed', tone: 'bad', title: 'Late', isChance: false, hasHappened: true },
      { kind: 'phase', tone: 'neutral', phases: { before: 'Planning', after: 'Execution' } },
      { kind: 'silent', tone: 'bad', isOverdue: true },
      { kind: 'silent', tone: 'neutral', isOverdue: false },
      { kind: 'correction', tone: 'neutral', month: '2026-09', name: '2026-09-correction' },
    ];
    for (const language of ['en', 'de'] as const) for (const happening of all) expect(said(happening, language)).not.toMatch(/[{}]/);
  });
});
