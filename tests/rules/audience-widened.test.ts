import { describe, expect, it } from 'vitest';
import { audienceWidened } from '#rules/audience-widened.ts';
import { severityOf } from '#rules/run.ts';
import { anOffice, anOrganisation, aPolicy, aProject, aReport, said, violationsOf } from '../builders.ts';

const secret = aPolicy({ id: 'secret', audience: 'confidential' });
const quotation = 'Access from outside the network **MUST** use a second factor.';
const open = (body: string, audience: 'public' | 'internal' | 'confidential' = 'public', german?: string) =>
  aPolicy({ id: 'open', audience, body, ...(german === undefined ? {} : { german: { body: german } }) });
const wide = 'this record is public, policies/secret is confidential';

describe('a text does not give away what fewer may read', () => {
  it('a public text does not link to a confidential one', () => {
    expect(said(audienceWidened, anOffice(secret, open('Text.\n\nSee [this](secret.md#mfa-everywhere).\n')))).toEqual([
      `policies/open.md:12: the link leads to what fewer may read: ${wide}`,
    ]);
  });

  it('the place is that of the link', () => {
    const [violation] = violationsOf(audienceWidened, anOffice(secret, open('See [this](secret.md).\n')));
    expect(violation?.place).toEqual({ file: 'policies/open.md', line: 10, column: 5 });
  });

  it('nor does its translation', () => {
    expect(said(audienceWidened, anOffice(secret, open('Text.\n', 'public', 'Siehe [dies](secret.md).\n')))).toEqual([
      `policies/open.de.md:10: the link leads to what fewer may read: ${wide}`,
    ]);
  });

  it('a part of a confidential project is confidential', () => {
    const office = anOffice(
      aProject({ audience: 'confidential' }),
      aReport('2026-10', { audience: 'public' }),
      open('See [it](../projects/erp/status/2026-10.md).\n'),
    );
    expect(said(audienceWidened, office)).toHaveLength(1);
  });

  it('a public text does not quote a confidential statement, in whatever form', () => {
    for (const body of [
      `> ${quotation}\n`,
      `- [mfa-everywhere] ${quotation}\n`,
      `The policy says: “${quotation.replaceAll('*', '')}” So be it.\n`,
      `Access from outside\nthe network must use\n*a second factor*\n`,
    ]) {
      expect(said(audienceWidened, anOffice(secret, open(body)))).toEqual([
        `policies/open.md:10: the text quotes the statement "mfa-everywhere", which fewer may read: ${wide}`,
      ]);
    }
  });

  it('a statement that stands in a public document too may be quoted from there', () => {
    const known = aPolicy({ id: 'known', audience: 'public', body: `- [second-factor] ${quotation}\n` });
    expect(said(audienceWidened, anOffice(secret, known, open(`> ${quotation}\n`)))).toEqual([]);
  });

  it('links to what as many or more may read are fine', () => {
    expect(
      said(
        audienceWidened,
        anOffice(
          secret,
          open('See [this](secret.md).\n', 'confidential'),
          aPolicy({ id: 'other', body: 'See [that](open.md).\n', audience: 'confidential' }),
        ),
      ),
    ).toEqual([]);
  });

  it('a reference in the front matter is fine: it is shown as restricted', () => {
    expect(
      said(audienceWidened, anOffice(secret, aPolicy({ id: 'open', audience: 'public', related: ['policies/secret'], body: 'Text.\n' }))),
    ).toEqual([]);
  });

  it('cannot be switched off', () => {
    expect(severityOf(audienceWidened, anOffice(anOrganisation({ rules: { 'audience-widened': 'off' } })))).toBe('error');
  });
});
