import { describe, expect, it } from 'vitest';
import { complianceRoute } from '#i18n/routes.ts';
import type { CompliancePage } from '#i18n/routes.ts';
import { reservedFrameworkIds, reservedId } from '#rules/reserved-id.ts';
import { aFramework, anOffice, said } from '../builders.ts';

/** The compiler names the page that is missing here. */
const pages: Readonly<Record<CompliancePage, true>> = {
  approvals: true,
  waivers: true,
  acknowledgements: true,
  training: true,
  controls: true,
  gaps: true,
  obligations: true,
  findings: true,
  decisions: true,
};

describe('reserved-id', () => {
  it('accepts a framework with a name of its own', () => {
    expect(said(reservedId, anOffice(aFramework()))).toEqual([]);
  });

  it('refuses one that is called as another page', () => {
    expect(said(reservedId, anOffice(aFramework({ id: 'controls' })))).toEqual([
      'frameworks/controls : a framework may not be called "controls": the page /compliance/controls/ is another',
    ]);
  });

  it('knows every page beside the frameworks', () => {
    expect([...reservedFrameworkIds].sort()).toEqual(Object.keys(pages).sort());
    expect(complianceRoute('en', 'gaps')).toBe('/compliance/gaps/');
  });
});
