import { describe, expect, it } from 'vitest';
import { headingMissing } from '#rules/heading-missing.ts';
import { aMethodology, anOffice, anOrganisation, aPolicy, policyText, said } from '../builders.ts';

const german =
  '## Zweck\n\n## Geltungsbereich\n\n## Rollen und Zuständigkeiten\n\n## Anforderungen\n\n## Ausnahmen\n\n## Mitgeltende Unterlagen\n';

describe('a policy has its headings', () => {
  it('one without a scope does not say for whom it holds', () => {
    expect(said(headingMissing, anOffice(aPolicy({ body: policyText.replace('## Scope', '## Other matters') })))).toEqual([
      'policies/access-control.md:10: the heading "Scope" is missing',
    ]);
  });

  it('a German translation has them under their German names', () => {
    const office = anOffice(aPolicy({ german: { body: german.replace('## Ausnahmen', '## Sonstiges') } }));
    expect(said(headingMissing, office)).toEqual(['policies/access-control.de.md:10: the heading "Ausnahmen" is missing']);
  });

  it('a heading that source and translation lack is said once, at the source', () => {
    const office = anOffice(
      aPolicy({ body: policyText.replace('## Scope', '## X'), german: { body: german.replace('## Geltungsbereich', '## X') } }),
    );
    expect(said(headingMissing, office)).toEqual(['policies/access-control.md:10: the heading "Scope" is missing']);
  });

  it('a draft owes them too, a superseded document does not', () => {
    expect(said(headingMissing, anOffice(aPolicy({ body: '', status: 'draft' })))).toHaveLength(6);
    expect(said(headingMissing, anOffice(aPolicy({ body: '', status: 'superseded' })))).toEqual([]);
  });

  it('numbers, case and aliases do not matter', () => {
    const text = '## 1. PURPOSE\n\n## 2 Scope:\n\n## **Responsibilities**\n\n## Requirements\n\n### Exceptions\n\n## References\n';
    expect(said(headingMissing, anOffice(aPolicy({ body: text, german: { body: german } })))).toEqual([]);
  });

  it('a heading inside an example of code is none', () => {
    expect(said(headingMissing, anOffice(aPolicy({ body: policyText.replace('## Scope', '```\n## Scope\n```') })))).toHaveLength(1);
  });

  it('an organisation may ask for others, of other types too', () => {
    const office = anOffice(
      anOrganisation({ headings: { policies: [{ en: ['Why'] }], methodologies: [{ en: ['Phases'], de: ['Phasen'] }] } }),
      aPolicy({}),
      aMethodology({}),
    );
    expect(said(headingMissing, office)).toEqual([
      'policies/access-control.md:10: the heading "Why" is missing',
      'methodologies/stage-gate.md:10: the heading "Phases" is missing',
    ]);
  });

  it('other documents owe none by default', () => {
    expect(said(headingMissing, anOffice(aPolicy({}), aMethodology({})))).toEqual([]);
  });
});
