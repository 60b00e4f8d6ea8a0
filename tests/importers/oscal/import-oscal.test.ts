import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oscalImport } from '#importers/oscal/import-oscal.ts';
import type { OscalImport } from '#importers/oscal/import-oscal.ts';
import type { OscalOptions } from '#importers/oscal/options.ts';

const options: OscalOptions = {
  framework: 'nist',
  file: 'catalog.json',
  sourceLanguage: 'en',
  language: 'en',
  redistribution: 'full',
  licence: 'Public domain',
};

const label = (value: string, more: object = {}) => ({ name: 'label', value, ...more });

/** Access control as NIST writes it: two labels, items with marks, parameters that name each other, an enhancement, a withdrawn control. */
const accessControl = {
  id: 'ac',
  title: 'Access Control',
  controls: [
    {
      id: 'ac-1',
      class: 'SP800-53',
      title: 'Policy and Procedures',
      props: [label('AC-01', { class: 'zero-padded' }), label('AC-1'), { name: 'sort-id', value: 'ac-01' }],
      params: [
        { id: 'ac-1_prm_1', label: 'personnel or roles', guidelines: [{ prose: 'who they are' }] },
        { id: 'ac-1_odp', select: { 'how-many': 'one-or-more', choice: ['system-level', 'every {{ insert: param, ac-1_prm_2 }}'] } },
        { id: 'ac-1_prm_2', values: ['year', 'event'] },
        { id: 'ac-1_unused', label: 'nowhere' },
      ],
      links: [{ href: '#x', rel: 'related' }],
      parts: [
        {
          name: 'statement',
          parts: [
            {
              name: 'item',
              props: [label('a.')],
              prose: 'Disseminate to {{ insert: param, ac-1_prm_1 }} ; and',
              parts: [{ name: 'item', props: [label('1.')], prose: ' {{ insert: param, ac-1_odp }} policy, see [PL-2](#pl-2).' }],
            },
          ],
        },
        { name: 'guidance', prose: 'First.\n\nSecond\nline.' },
        { name: 'assessment-method', parts: [{ name: 'assessment-objects', prose: 'Records' }] },
      ],
    },
    {
      id: 'ac-2',
      title: 'Account Management',
      props: [label('AC-2')],
      parts: [{ name: 'statement', prose: 'Manage accounts.' }],
      controls: [{ id: 'ac-2.1', title: 'Automation', props: [label('AC-2(1)')], parts: [{ name: 'statement', prose: 'Automate.' }] }],
    },
    { id: 'ac-3', title: 'Gone', props: [label('AC-3'), { name: 'status', value: 'withdrawn' }] },
  ],
};

const catalogue = (groups: unknown, more: object = {}): string =>
  JSON.stringify({ catalog: { uuid: 'u', metadata: { title: 'Catalogue', version: '5.1', 'oscal-version': '1.1.2' }, groups, ...more } });

const imported = (text: string, more: Partial<OscalOptions> = {}): OscalImport =>
  oscalImport(text, { ...options, publisher: 'NIST', ...more });
const dropped = (result: OscalImport) => Object.fromEntries(result.dropped.map(({ what, count }) => [what, count]));
const said = (result: OscalImport) => result.findings.map(({ severity, message }) => `${severity}: ${message.en}`);

describe('an OSCAL catalogue', () => {
  const result = imported(catalogue([accessControl]));

  it('becomes a framework of headings and controls, in its order, by their labels', () => {
    expect(result.findings).toEqual([]);
    expect(result.drafts).toMatchObject([
      {
        id: 'nist',
        data: {
          title: 'Catalogue',
          publisher: 'NIST',
          licence: 'Public domain',
          version: '5.1',
          redistribution: 'full',
          controls: [
            { ref: 'AC', title: 'Access Control', group: true },
            { ref: 'AC-1', title: 'Policy and Procedures', parent: 'AC' },
            { ref: 'AC-2', parent: 'AC', text: 'Manage accounts.' },
            { ref: 'AC-2(1)', parent: 'AC-2', text: 'Automate.' },
          ],
        },
      },
    ]);
  });

  it('keeps items with their marks, and shows parameters in their places', () => {
    expect(result.drafts[0]?.data.controls[1]).toMatchObject({
      text: 'a. Disseminate to [personnel or roles]; and\n  1. [Selection (one or more): system-level; every year, event] policy, see PL-2.',
      guidance: 'First.\n\nSecond line.',
    });
  });

  it('is counted', () => {
    expect(result.counts).toMatchObject({
      groups: 1,
      controls: 3,
      enhancements: 1,
      withdrawn: 1,
      parameters: 4,
      texts: 3,
      guidance: 1,
      done: 4,
    });
  });

  it('tells everything that has no place', () => {
    expect(dropped(result)).toEqual({
      'guidelines of a parameter': 1,
      id: 1,
      'key class': 1,
      'key uuid': 1,
      'link related': 1,
      'metadata oscal-version': 1,
      parameter: 1,
      'part assessment-method': 1,
      'part assessment-objects': 1,
      'property label': 1,
      'property sort-id': 1,
      'target of a link in a text': 1,
      'withdrawn control': 1,
    });
    expect(result.counts.dropped).toBe(result.dropped.reduce((sum, { count }) => sum + count, 0));
    expect(result.dropped.find(({ what }) => what === 'withdrawn control')?.ids).toEqual(['ac-3']);
  });

  it('gives numbers and titles only, unless told that its texts may be shown', () => {
    const titles = imported(catalogue([accessControl]), { redistribution: 'ids-and-own-titles' });
    expect(titles.drafts[0]?.data.controls.every(({ text, guidance }) => text === undefined && guidance === undefined)).toBe(true);
    expect(dropped(titles)).toMatchObject({ 'part statement': 3, 'part guidance': 1, parameter: 4 });
    expect(said(titles)).toEqual(['notice: only numbers and titles are taken over; the titles are those of the publisher']);
  });

  it('says what it does not know of publisher and licence', () => {
    const unknown = oscalImport(catalogue([accessControl]), { ...options, licence: undefined });
    expect(said(unknown)).toEqual([
      'warning: the catalogue does not name its publisher',
      'warning: the catalogue does not name its licence',
    ]);
    expect(unknown.drafts[0]?.data).toMatchObject({ publisher: 'Not stated in the catalogue', licence: 'Not stated in the catalogue' });
  });

  it('may be taken in parts, by group', () => {
    const other = { id: 'AU', title: 'Audit', controls: [{ id: 'AU.1', title: 'Log' }] };
    const text = catalogue([accessControl, other]);
    const part = imported(text, { groups: ['au'] });
    expect(part.drafts[0]?.data.controls.map(({ ref }) => ref)).toEqual(['AU', 'AU.1']);
    expect(dropped(part)).toMatchObject({ control: 3, group: 1 });
    expect(said(imported(text, { groups: ['xx'] }))).toEqual(['error: there is no group "xx"']);
    expect(imported(text, { split: true }).drafts.map(({ id, data }) => [id, data.title, data.controls.length])).toEqual([
      ['nist-ac', 'Catalogue: Access Control', 4],
      ['nist-au', 'Catalogue: Audit', 2],
    ]);
  });
});

describe('a German catalogue', () => {
  const group = {
    id: 'ASST',
    title: 'Informationen und Werte',
    props: [label('ASST')],
    groups: [
      {
        id: 'ASST.1',
        title: 'Grundlagen',
        props: [label('1')],
        controls: [
          {
            id: 'ASST.1.1',
            title: 'Verfahren',
            parts: [{ name: 'statement', prose: 'Die Stelle MUSS Verfahren für die Werte verankern.' }],
          },
        ],
      },
    ],
  };

  it('has its texts in German, as plain text where the office writes German first', () => {
    const result = imported(catalogue([group]), { language: undefined });
    expect(result.language).toBe('de');
    expect(said(result)).toEqual(['notice: the catalogue does not name its language: it is taken for German']);
    expect(result.drafts[0]?.data.controls.at(-1)).toEqual({
      ref: 'ASST.1.1',
      title: { de: 'Verfahren' },
      parent: 'ASST.1',
      text: { de: 'Die Stelle MUSS Verfahren für die Werte verankern.' },
    });
    expect(imported(catalogue([group]), { language: 'de', sourceLanguage: 'de' }).drafts[0]?.data.controls.at(-1)?.title).toBe('Verfahren');
  });

  it('may have titles in both languages', () => {
    const control = { id: '5.1', title: 'Policies', props: [{ name: 'de-title', value: 'Richtlinien' }] };
    expect(imported(catalogue([{ id: 'A5', title: 'Organisation', controls: [control] }])).drafts[0]?.data.controls[1]?.title).toEqual({
      en: 'Policies',
      de: 'Richtlinien',
    });
  });
});

describe('what is no catalogue', () => {
  it('is refused by name', () => {
    const first = (text: string) => said(imported(text))[0];
    expect(first('<catalog/>')).toBe('error: the file is XML: OSCAL is read as JSON only');
    expect(first('catalog:\n  uuid: u\n')).toBe('error: the file is YAML: OSCAL is read as JSON only');
    expect(first('{"catalog": {')).toContain('error: the file is no JSON');
    expect(first('{"profile": {}}')).toBe('error: the file is a profile: it chooses controls of catalogues and holds none');
    expect(first('{"component-definition": {}}')).toBe('error: the file holds no OSCAL catalogue; it holds: component-definition');
    expect(said(imported('{"catalog": {}}')).at(-1)).toBe('error: the catalogue holds no groups and no controls');
  });
});

describe('a hostile catalogue', () => {
  it('with parameters that lead round ends', () => {
    const params = [
      { id: 'a', select: { choice: ['{{ insert: param, b }}{{ insert: param, b }}'] } },
      { id: 'b', select: { choice: ['{{ insert: param, a }}'] } },
    ];
    const parts = [{ name: 'statement', prose: '{{ insert: param, a }} and {{ insert: param, none }}' }];
    const result = imported(catalogue([{ id: 'g', title: 'G', controls: [{ id: 'c', title: 'C', params, parts }] }]));
    expect(said(result)).toHaveLength(2);
    expect(result.drafts[0]?.data.controls[1]?.text).toContain('[none]');
  });

  it('with parameters that grow without end stays small', () => {
    const params = Array.from({ length: 60 }, (_, index) => ({
      id: `p${String(index)}`,
      select: { choice: [`{{ insert: param, p${String(index + 1)} }}`, `{{ insert: param, p${String(index + 1)} }}`] },
    }));
    const parts = [{ name: 'statement', prose: '{{ insert: param, p0 }}' }];
    const result = imported(catalogue([{ id: 'g', title: 'G', controls: [{ id: 'c', title: 'C', params, parts }] }]));
    expect(JSON.stringify(result.drafts).length).toBeLessThan(30_000);
  });

  it('that is nested without end loses what is too deep, and says so', () => {
    let group: object = { id: 'deepest', title: 'Deepest' };
    for (let depth = 0; depth < 500; depth += 1) group = { id: `g${String(depth)}`, title: 'Group', groups: [group] };
    const result = imported(catalogue([group]));
    expect(said(result)[0]).toContain('nested too deeply');
    expect(result.counts.groups).toBeLessThan(30);
  });

  it('with the same number twice keeps the first', () => {
    const control = { id: 'c', title: 'C' };
    const result = imported(catalogue([{ id: 'g', title: 'G', controls: [control, control] }]));
    expect(said(result)).toEqual(['error: the number "c" stands twice in the catalogue: the second is left out']);
    expect(result.drafts[0]?.data.controls).toHaveLength(2);
  });

  it('with numbers that cannot be written changes them, and says so', () => {
    const result = imported(catalogue([{ id: 'Übung/1', title: 'G', controls: [{ id: 'x'.repeat(100), title: 'C' }] }]));
    expect(result.drafts[0]?.data.controls.map(({ ref }) => ref)).toEqual(['bung-1', 'x'.repeat(61)]);
    expect(said(result)).toHaveLength(2);
  });

  it('with control characters, prototypes and texts without end is tamed', () => {
    const text = `{"catalog": {"__proto__": {"groups": [{"id": "evil"}]}, "metadata": {"title": "T"}, "constructor": 1,
      "groups": [{"id": "g", "title": "A\\u0000B\\u202EC", "controls": [{"id": "c", "title": "C", "parts": [{"name": "statement", "prose": "${'x'.repeat(30_000)}"}]}]}]}}`;
    const result = imported(text);
    expect(result.drafts[0]?.data.controls.map(({ title }) => title)).toEqual(['ABC', 'C']);
    expect(result.drafts[0]?.data.controls[1]?.text).toHaveLength(20_000);
    expect(dropped(result)).toMatchObject({ 'control character': 2, 'end of a text': 1 });
  });

  it('of any shape never throws', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const item = fc.record(
      { id: value, title: value, props: value, params: value, parts: value, links: value, controls: value, groups: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), value, (groups, metadata) => {
        const result = imported(JSON.stringify({ catalog: { metadata, groups } }));
        expect(result.counts.done).toBeLessThanOrEqual(result.counts.groups + result.counts.controls);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(imported(text).drafts).toEqual([]);
      }),
    );
  });
});
