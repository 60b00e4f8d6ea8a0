/** The order of search results. */
import { describe, expect, it } from 'vitest';
import { fit, holds, plain, ranked, withUmlauts } from '#domain/search/ranking.ts';
import type { Found } from '#domain/search/ranking.ts';

const found = (parts: Partial<Found>): Found => ({ score: 1, title: 'Access control', type: 'policies', ids: [], names: [], ...parts });
const policy = found({ number: 'POL-003', ids: ['policies/access-control', 'access-control'] });
const statement = found({
  title: 'Access control · mfa-everywhere',
  type: 'statements',
  ids: ['policies/access-control#mfa-everywhere', 'mfa-everywhere'],
  score: 9,
});

describe('a page fits a query', () => {
  it('an entry of a register is found by its whole name, and does not pass a document for a word that begins it', () => {
    const control = found({ type: 'controls', title: 'Password rules', ids: ['controls/password-rules'] });
    expect(fit('password', control)).toBe(3);
    expect(fit('password rules', control)).toBe(1);
    expect(fit('password', found({ type: 'standards', title: 'Password rules' }))).toBe(2);
  });

  it.each(['POL-003', 'pol 003', 'pol003', 'policies/access-control', 'access-control'])('by its number or id: %s', (query) => {
    expect(fit(query, policy)).toBe(0);
  });

  it('as a statement only by its exact id', () => {
    expect(fit('policies/access-control#mfa-everywhere', statement)).toBe(0);
    expect(fit('mfa-everywhere', statement)).toBe(0);
    expect(fit('access control', statement)).toBe(3);
  });

  it('by its title, whatever case and accents, or the other names of a term', () => {
    expect(fit('ACCESS control', policy)).toBe(1);
    expect(fit('2fa', found({ type: 'glossary', title: 'Multi-factor authentication', names: ['MFA', '2FA'] }))).toBe(1);
  });

  it('by the beginning of its title from three letters on', () => {
    expect(fit('acc', policy)).toBe(2);
    expect(fit('ac', policy)).toBe(3);
  });

  it('as a page about the site after a record of the same name', () => {
    expect(fit('change', found({ type: 'pages', title: 'Change' }))).toBe(2);
  });

  it('by its words only, when nothing was asked for by name', () => {
    expect(fit('', policy)).toBe(3);
    expect(fit('password', policy)).toBe(3);
  });
});

describe('the order', () => {
  it('puts what was named before what scores higher', () => {
    expect(ranked('access control', [statement, policy])).toEqual([policy, statement]);
  });

  it('puts a statement after its document, unless it fits better by far', () => {
    expect(
      ranked('factor', [
        { ...statement, score: 10 },
        { ...policy, score: 6 },
      ])[0]?.type,
    ).toBe('policies');
    expect(
      ranked('factor', [
        { ...statement, score: 20 },
        { ...policy, score: 6 },
      ])[0]?.type,
    ).toBe('statements');
  });

  it('puts what no longer binds after what does', () => {
    expect(ranked('password', [found({ score: 3, status: 'superseded' }), found({ score: 1, status: 'approved' })])[0]?.status).toBe(
      'approved',
    );
  });

  it('shows the newest of equally good reports first', () => {
    const reports = ['2026-09', '2026-10', '2026-08'].map((month) =>
      found({ type: 'status', title: `ERP · ${month}`, ids: [`status/erp/${month}`] }),
    );
    expect(ranked('erp', reports).map(({ ids }) => ids[0])).toEqual(['status/erp/2026-10', 'status/erp/2026-09', 'status/erp/2026-08']);
  });
});

describe('a query', () => {
  it('is compared without case, accents and marks', () => {
    expect(plain('Groß-Störung §3')).toBe('grossstorung3');
  });

  it('does not count as found where only its first letter is', () => {
    expect(holds('xyzzyq', ['XLSX', 'Access control'])).toBe(false);
    expect(holds('passwords', ['password'])).toBe(true);
    expect(holds('pol-003', ['POL-003'])).toBe(true);
  });

  it('may be typed without umlauts', () => {
    expect(withUmlauts('pruefung')).toBe('prüfung');
    expect(withUmlauts('access')).toBeUndefined();
  });
});
