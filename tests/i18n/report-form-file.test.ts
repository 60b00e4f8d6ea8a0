import { expect, it } from 'vitest';
import { asOnPage } from '#i18n/report-form-file.ts';

it('a reminder in the form writes days and amounts as the page does, and leaves the rest alone', () => {
  const line = 'Computed as of 2026-11-15: 3029780 EUR, 0.5 EUR, CPI 0.93, contract 2026-113 and 2026-13-01, 12 EURO, 2026-02-00';
  expect(asOnPage(line, { language: 'en', source: 'en', currency: 'EUR' })).toBe(
    'Computed as of 15 Nov 2026: 3,029,780 EUR, 0.5 EUR, CPI 0.93, contract 2026-113 and 2026-13-01, 12 EURO, 2026-02-00',
  );
  expect(asOnPage('2026-11-15: 3029780.5 EUR', { language: 'de', source: 'en', currency: 'EUR' })).toBe('15.11.2026: 3.029.780,5 EUR');
});
