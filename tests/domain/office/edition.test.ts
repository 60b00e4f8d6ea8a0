/** What readers of an edition can know: nothing of what is above it, by whatever way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVisible, restricted } from '#domain/office/edition.ts';
import { reservedId } from '#records/location.ts';
import { readRecords } from '#records/read-records.ts';
import { fieldsOf } from '#schemas/fields.ts';
import { collections, recordTypes } from '#schemas/index.ts';
import { audiences } from '#schemas/shared.ts';
import { anySecrets, everything, filesWith, officeIn, projected } from '../../editions.ts';
import { anOfficeFolder } from '../../office-folder.ts';
import { canary } from '../../schema-data.ts';

// A failure is told as it was found: shrinking a whole office takes minutes.
const runs = { numRuns: 10, endOnFailure: true };
const patience = 60_000;

const [first] = fc.sample(anySecrets(), { numRuns: 1, seed: 7 });
if (first === undefined) throw new Error('a sample has an item');

describe('the office of these tests', () => {
  const { records, findings } = readRecords(anOfficeFolder(filesWith(first)));

  it('is valid, and holds confidential records of every type that can be', () => {
    expect(findings.map(({ file, field, message }) => `${file} ${field ?? ''}: ${message.en}`)).toEqual([]);
    const hidden = new Set(records.filter(({ audience }) => audience === 'confidential').map(({ collection }) => collection));
    expect(collections.filter((collection) => !hidden.has(collection))).toEqual(['organisation', 'pages']);
  });

  it('names them in many places', () => {
    expect(
      JSON.stringify(records.filter(({ audience }) => audience === 'public').map(({ data }) => data)).split(canary).length,
    ).toBeGreaterThan(30);
  });
});

describe('the public edition', () => {
  it(
    'holds no word of what is confidential, in no record, text or index',
    () => {
      fc.assert(
        fc.property(anySecrets(), (secrets) => {
          const office = projected(officeIn(filesWith(secrets)), 'public');
          const all = JSON.stringify(everything(office));
          expect(all).not.toContain(canary);
          expect(all).not.toContain(String(secrets.cost));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'is the same whatever the confidential values are',
    () => {
      const reference = everything(projected(officeIn(filesWith(first)), 'public'));
      fc.assert(
        fc.property(anySecrets(), (secrets) => {
          expect(everything(projected(officeIn(filesWith(secrets)), 'public'))).toEqual(reference);
        }),
        runs,
      );
    },
    patience,
  );
});

describe('editions', () => {
  const office = officeIn(filesWith(first));
  const editions = audiences.map((edition) => projected(office, edition));

  it('widen from public over internal to confidential', () => {
    const keys = editions.map((edition) => new Set(edition.records.map(({ key }) => key)));
    const [open, internal, confidential] = keys;
    expect([...(open ?? [])].every((key) => internal?.has(key))).toBe(true);
    expect([...(internal ?? [])].every((key) => confidential?.has(key))).toBe(true);
    expect(confidential).toEqual(new Set(office.records.map(({ key }) => key)));
  });

  it('do not change when they are made twice, or by way of a wider one', () => {
    for (const [index, edition] of audiences.entries()) {
      const once = everything(editions[index] ?? office);
      expect(everything(projected(projected(office, edition), edition))).toEqual(once);
      for (const wider of audiences.slice(index)) expect(everything(projected(projected(office, wider), edition))).toEqual(once);
    }
  });

  it('leave the confidential office as it was written', () => {
    expect(everything(projected(office, 'confidential'))).toEqual(everything(office));
  });

  it('leave the office that they are made from as it is', () => {
    const before = everything(office);
    projected(office, 'public');
    expect(everything(office)).toEqual(before);
  });

  it('show a narrower audience to nobody wider', () => {
    expect(audiences.map((edition) => audiences.filter((audience) => isVisible(audience, edition)))).toEqual([
      ['public'],
      ['public', 'internal'],
      ['public', 'internal', 'confidential'],
    ]);
  });
});

describe('a public record', () => {
  const office = projected(officeIn(filesWith(first)), 'public');

  it('names what is gone as restricted', () => {
    expect(office.find('units', 'it')?.data.head).toBe(restricted);
    expect(office.find('policies', 'open')?.data).toMatchObject({
      approvers: [restricted, 'head'],
      related: [restricted],
      satisfies: [{ control: restricted, relationship: 'equal' }],
    });
    expect(office.find('projects', 'open')?.data.objectives).toEqual([
      { id: restricted, weight: 60 },
      { id: 'open', weight: 40 },
    ]);
  });

  it('keeps the references that its readers may follow', () => {
    expect(office.find('policies', 'open')?.references.map(({ key }) => key)).toEqual(['roles/head', 'roles/head']);
    expect(office.referrersOf('roles/head').map(({ key }) => key)).toContain('policies/open');
  });

  it('names no milestone of a hidden project, and no hidden milestone', () => {
    expect(office.find('projects', 'open')?.data.dependsOn).toEqual([
      { project: restricted, milestone: restricted, note: 'Needed' },
      { project: 'other', milestone: restricted },
      { project: 'other', milestone: 'open' },
    ]);
    expect(office.find('baselines', 'other/0')?.data.milestones).toEqual({ open: '2026-06-06' });
  });

  it('names no phase of a hidden methodology', () => {
    expect(office.find('projects', 'other')?.data).toMatchObject({ methodology: restricted, phase: restricted });
  });

  it('has none of the fields that are for narrower audiences', () => {
    expect(office.find('roles', 'head')?.data).toEqual({ title: 'Head', deputy: restricted, audience: 'public' });
    expect(office.find('contracts', 'open')?.data).not.toHaveProperty('value');
    expect(office.find('suppliers', 'open')?.data).toEqual({ title: 'Supplier', criticality: 2, audience: 'public' });
    expect(office.find('waivers', 'open')?.data).not.toHaveProperty('risk');
    expect(office.find('applications', 'open')?.data).not.toHaveProperty('annualCost');
  });

  it('in a file with hidden items has no line, column or digest that tells of them', () => {
    const risk = office.find('risks', 'open/zulu');
    expect(risk?.at([])).toEqual({ file: 'projects/open/risks.yaml', line: 1, column: 1 });
    expect(risk?.digest).toBe('');
  });

  it('in a file of its own keeps its line, and its digest where nothing was taken from it', () => {
    expect(office.find('projects', 'open')?.at(['objectives', 1, 'weight'])).toMatchObject({
      line: expect.toSatisfy((line: number) => line > 10) as number,
      column: 1,
    });
    const framework = office.find('frameworks', 'iso');
    expect(framework?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(framework?.at(['controls', 0, 'title']).column).toBeGreaterThan(1);
  });

  it('has scores by criterion only where its readers may see the criteria', () => {
    const files = (audience: string) => ({
      ...filesWith(first),
      'scoring.yaml': `criteria: [{id: fit, title: Fit, weight: 1, direction: up, min: 0, max: 5}]\naudience: ${audience}\n`,
      'requests/open.md':
        '---\ntitle: Open\nrequester: head\nunit: it\nday: 2026-10-31\nstatus: idea\nscores: {fit: 3}\naudience: public\n---\n\nText.\n',
    });
    const scoresIn = (audience: string) => projected(officeIn(files(audience)), 'public').find('requests', 'open')?.data.scores;
    expect(scoresIn('confidential')).toBeUndefined();
    expect(scoresIn('public')).toEqual({ fit: 3 });
  });
});

describe('a link of a text to what is gone', () => {
  const files = {
    ...filesWith(first),
    'policies/open.md':
      '---\ntitle: Open\nsummary: S\nversion: "1.0"\nstatus: draft\nowner: head\naudience: public\n---\n\n- [two-factors] It **MUST** hold.\n\n[one](../standards/open.md) [two](inside.md)\n',
    'policies/inside.md': '---\ntitle: Inside\nsummary: S\nversion: "1.0"\nstatus: draft\nowner: head\n---\n\nText.\n',
  };

  it('leads nowhere; the others lead where they did', () => {
    const links = (edition: (typeof audiences)[number]) =>
      projected(officeIn(files), edition)
        .find('policies', 'open')
        ?.body?.links.map(({ key }) => key);
    expect(links('internal')).toEqual(['standards/open', 'policies/inside']);
    expect(links('public')).toEqual(['standards/open', undefined]);
  });
});

describe('the word that stands for what is gone', () => {
  it('is the one that the reader refuses as an id', () => {
    expect(reservedId).toBe(restricted);
  });
});

describe('narrow fields', () => {
  it('are in no record with a text: the lines of its text would tell how long they are', () => {
    const narrow = collections.filter((collection) =>
      fieldsOf(recordTypes[collection].schema).some(({ path, audience }) => audience !== undefined && path.length > 0),
    );
    expect(narrow).toEqual(expect.arrayContaining(['roles', 'waivers']));
    expect(narrow.filter((collection) => !recordTypes[collection].path.endsWith('.yaml'))).toEqual([]);
  });
});
