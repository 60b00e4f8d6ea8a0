import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { waiverRequests } from '#i18n/waiver-request.ts';
import { documentPage } from '#reports/handbook/document-page.ts';
import { anOffice, aPolicy, aRecord, policyText, today } from '../builders.ts';

const waivers = { allowed: true, maxDays: 90, maxExtensions: 1, approver: 'board' } as const;
const board = aRecord('roles', 'board', { title: 'Security\n# board' });
const body = policyText.replace('## Waivers', '- [log-out] Sessions **MUST** end.\n- [choose] Staff **MAY** choose a token.\n\n## Waivers');
const page = (data: Parameters<typeof aPolicy>[0]) =>
  documentPage(anOffice(board, aPolicy({ body, approvedBy: ['board'], ...data })), today, 'policies/access-control', 'en');
const form = (file: string, text: string) => ({ url: `https://host.example/?${file}#${String(text.length)}`, filled: true });

describe('a request for a waiver', () => {
  const requests = waiverRequests(page({ waivers }), 'en', 'en', form);

  it('is valid YAML that names the statement and asks for the rest', () => {
    const request = requests?.statements.get('mfa-everywhere');
    expect(request?.file).toBe('waivers/access-control-mfa-everywhere.yaml');
    expect(load(request?.text ?? '')).toEqual({
      title: null,
      statements: ['policies/access-control#mfa-everywhere'],
      requester: null,
      owner: null,
      reason: null,
      justification: null,
      validFrom: null,
      validTo: null,
      decision: 'requested',
    });
  });

  it('names the version and the limits in comments', () => {
    const lines = requests?.document.text.split('\n') ?? [];
    expect(lines[0]).toBe('# Request for a waiver from Access control, version 1.0');
    expect(lines[1]).toContain('at most 90 days');
    expect(lines[1]).toContain('decided by Security # board');
  });

  it('the request from the whole document names all statements but permissions', () => {
    expect(load(requests?.document.text ?? '')).toMatchObject({
      statements: ['policies/access-control#mfa-everywhere', 'policies/access-control#log-out'],
    });
    expect([...(requests?.statements.keys() ?? [])]).toEqual(['mfa-everywhere', 'log-out']);
  });

  it('its comments are in the language of the page', () => {
    expect(waiverRequests(page({ waivers }), 'de', 'en', form)?.document.text).toContain('höchstens 90 Tage');
  });

  it('without a code host it is a text to copy', () => {
    expect(waiverRequests(page({ waivers }), 'en', 'en', () => undefined)?.document.form).toBeUndefined();
  });

  it('is not offered where no waiver may be asked for', () => {
    expect(waiverRequests(page({ waivers }), 'en', 'en', undefined)).toBeUndefined();
    expect(waiverRequests(page({ waivers: { allowed: false } }), 'en', 'en', form)).toBeUndefined();
    expect(waiverRequests(page({}), 'en', 'en', form)).toBeUndefined();
    const draft = documentPage(anOffice(aPolicy({ waivers })), today, 'policies/access-control', 'en');
    expect(waiverRequests(draft, 'en', 'en', form)).toBeUndefined();
  });
});
