import { describe, expect, it } from 'vitest';
import { printRoutes } from '#i18n/print-routes.ts';

const link = {
  key: 'policies/access',
  collection: 'policies',
  id: 'access',
  number: undefined,
  title: { en: 'Access' },
  status: 'approved',
} as const;
const { record } = printRoutes([{ link, anchor: 'document-access', prefix: 'access--', written: 'en' }]);

describe('a link in the printed handbook', () => {
  it('stays on the page where its document is on it', () => {
    expect(record('en', 'policies/access')).toBe('#document-access');
    expect(record('en', 'policies/access', 'mfa')).toBe('#access--mfa');
  });

  it('leads to the page of the document where it is not, or stands here in another language', () => {
    expect(record('en', 'policies/other', 'mfa')).toBe('/handbook/policies/other/#mfa');
    expect(record('de', 'policies/access')).toBe('/de/handbook/policies/access/');
  });

  it('leads nowhere for records without a page', () => {
    expect(record('en', 'benefits/erp/b1')).toBeUndefined();
  });
});
