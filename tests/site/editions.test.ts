/** A public site holds nothing of what is not public: not a byte, not a name, not a trace in another figure. */
import { beforeAll, describe, expect, it } from 'vitest';
import { anOfficeFolder } from '../office-folder.ts';
import { build, filesOf, hashesOf, inBytes, textOf } from './output.ts';

const day = '2026-11-15';

/** What there is to decide on and to run: public records with narrower fields, and narrower records of each type, whose sums differ as well. */
const resourcesWith = (mark: string): Readonly<Record<string, string>> => {
  const sum = mark.endsWith('one') ? 731_001 : 942_007;
  const fte = mark.endsWith('one') ? 2 : 5;
  const cost = `cost: {min: ${String(sum)}, likely: ${String(sum)}, max: ${String(sum)}}\nbusinessCase: {year0: 2027, cashflows: [{year: 2027, cost: ${String(sum)}, benefit: ${String(sum * fte)}}]}`;
  const team = `team: [{team: open, role: ciso, month: "2027-02", fte: ${String(fte)}}]`;
  return {
    'scoring.yaml': 'criteria: [{id: fit, title: Fit, weight: 1, direction: up, min: 1, max: 5}]\naudience: public\n',
    'teams/open.yaml': 'title: Open team\nunit: it\nroles: [{role: ciso, fte: 2}]\naudience: public\n',
    'suppliers/open.yaml': `title: Open supplier\ncriticality: 1\nexitPlan: ${mark}exit\nexitPlanTested: 2026-0${String(fte)}-01\naudience: public\n`,
    'contracts/open.yaml': `title: Open contract\nsupplier: open\nstart: 2026-01-01\nend: 2026-12-31\nvalue: ${String(sum)}\nnoticeDays: 30\naudience: public\n`,
    'applications/open.yaml': `title: Open application\nowner: ciso\ntechnicalOwner: ${mark}-role\nlifecycle: live\ncriticality: 1\nannualCost: ${String(sum)}\ncontracts: [open, ${mark}-contract]\nreplacedBy: ${mark}-application\naudience: public\n`,
    'assets/open.yaml': `title: Open asset\nkind: software\napplications: [${mark}-application]\ncontract: ${mark}-contract\naudience: public\n`,
    'requests/open.md': `---\ntitle: Open request\nrequester: ciso\nunit: it\nday: 2026-09-01\nstatus: screening\nscores: {fit: 3}\nrequires: [requests/${mark}-request]\naudience: public\n---\n\nNeed.\n`,
    'scenarios/open.yaml': `title: Open scenario\nbudgets: [{year: 2027, amount: 500000}]\ninclude: [requests/${mark}-request]\nobjective: npv\naudience: public\n`,
    [`teams/${mark}-team.yaml`]: `title: ${mark}team\nunit: it\nroles: [{role: ciso, fte: ${String(fte)}}]\naudience: confidential\n`,
    [`suppliers/${mark}-supplier.yaml`]: `title: ${mark}supplier\ncriticality: 1\nexitPlan: ${mark}plan\naudience: confidential\n`,
    [`contracts/${mark}-contract.yaml`]: `title: ${mark}contract\nsupplier: open\nstart: 2026-01-01\nend: 2027-0${String(fte)}-28\nvalue: ${String(sum)}\nnoticeDays: 30\ndataProcessing: true\nprocessingAgreement: https://${mark}.example/\naudience: confidential\n`,
    [`applications/${mark}-application.yaml`]: `title: ${mark}application\nsummary: ${mark}use\nowner: ciso\ntechnicalOwner: ciso\nlifecycle: live\ncriticality: 1\nusers: ${String(sum)}\nbusinessValue: 40\ntechnicalFit: 40\nannualCost: ${String(sum)}\ndataClass: ${mark}class\npersonalData: true\ncomponents: [{product: ${mark}-product, version: "1"}]\ncontracts: [open]\naudience: confidential\n`,
    [`assets/${mark}-asset.yaml`]: `title: ${mark}asset\nkind: licence\nproduct: ${mark}-product\nversion: "1"\nmetric: ${mark}metric\nentitled: ${String(fte)}\ndeployed: ${String(sum)}\ncost: ${String(sum)}\naudience: confidential\n`,
    [`products/${mark}-product.yaml`]: `title: ${mark}product\nvendor: ${mark}vendor\nreleases: [{version: "1", supportEnds: 2027-0${String(fte)}-28}]\nsource: https://${mark}.example/\nchecked: 2026-10-01\naudience: confidential\n`,
    [`requests/${mark}-request.md`]: `---\ntitle: ${mark}request\nrequester: ciso\nunit: it\nday: 2026-09-01\nstatus: approved\n${cost}\n${team}\nscores: {fit: ${String(fte)}}\naudience: confidential\n---\n\n${mark}need\n`,
    [`scenarios/${mark}-scenario.yaml`]: `title: ${mark}scenario\nsummary: ${mark}frame\nbudgets: [{year: 2027, amount: ${String(sum)}}]\naudience: confidential\n`,
  };
};

/** An office in which every text of a narrower record carries a mark of its own. */
const officeWith = (mark: string): Readonly<Record<string, string>> => ({
  ...resourcesWith(mark),
  'organisation.yaml': `name: {en: Test office, de: Testbüro}\ncurrency: EUR\nlanguages: [en, de]\ndataDate: ${day}\n`,
  'roles/ciso.yaml': `title: {en: Security officer, de: Sicherheitsbeauftragte}\nholder: ${mark}holder\ncontact: ${mark}contact\naudience: public\n`,
  [`roles/${mark}-role.yaml`]: `title: {en: ${mark}roletitle, de: ${mark}rollentitel}\n`,
  'units/it.yaml': 'title: IT\naudience: public\n',
  [`glossary/${mark}-term.md`]: `---\nterm: {en: ${mark}term, de: ${mark}begriff}\naliases: [${mark}alias]\naudience: confidential\n---\n\n${mark}definition\n`,
  'guidelines/open.md': `---\ntitle: Open guideline\nsummary: For everybody.\nversion: "1.0"\nstatus: draft\nowner: ciso\nrelated: [guidelines/${mark}-secret]\nraci: {accountable: ${mark}-role}\naudience: public\n---\n\n## Purpose\n\n- [open] Readers **MUST** read.\n`,
  'guidelines/open.de.md':
    '---\ntitle: Offener Leitfaden\nsummary: Für alle.\ntranslates: "1.0"\n---\n\n## Zweck\n\n- [open] Lesende **MUSS** lesen.\n',
  [`guidelines/${mark}-secret.md`]: `---\ntitle: ${mark}title\nsummary: ${mark}summary\nnumber: ${mark}number\nversion: "1.0"\nstatus: draft\nowner: ciso\nkeywords: [${mark}keyword]\nchangelog: [{version: "1.0", day: 2026-01-01, kind: material, summary: ${mark}change}]\nredirectFrom: [/old/${mark}]\naudience: confidential\n---\n\n## ${mark}heading\n\n- [${mark}-statement] This **MUST** stay ${mark}body.\n\nSee [open](open.md).\n`,
  [`guidelines/${mark}-secret.de.md`]: `---\ntitle: ${mark}titel\nsummary: ${mark}zusammenfassung\ntranslates: "1.0"\n---\n\n## ${mark}überschrift\n\n- [${mark}-statement] Dies **MUSS** ${mark}text bleiben.\n`,
  'methodologies/simple.md':
    '---\ntitle: Simple\nsummary: One phase.\nversion: "1.0"\nstatus: draft\nowner: ciso\nkind: agile\nphases: [{id: doing, title: Doing}]\ngates: []\nartefacts: []\naudience: public\n---\n\nText.\n',
  'projects/open/project.md': `---\ntitle: Open project\nsummary: Known to all.\nsponsor: ciso\nmanager: ciso\nunit: it\nmethodology: simple\nphase: doing\nlifecycle: in-progress\ntier: 2\ncategory: run\ndependsOn: [{project: ${mark}-project}]\naudience: public\n---\n\nScope.\n`,
  'projects/open/risks.yaml': `- {id: r1, title: ${mark}risk, likelihood: 2, impact: 2, owner: ciso, status: open, cause: ${mark}cause}\n`,
  'projects/open/status/2026-10.md': `---\ndataDate: 2026-10-31\nstate: published\nauthor: ciso\noverall: {rag: green, comment: ${mark}comment}\n---\n\n${mark}achievement\n`,
  [`projects/${mark}-project/project.md`]: `---\ntitle: ${mark}projecttitle\nsummary: ${mark}projectsummary\nsponsor: ciso\nmanager: ciso\nunit: it\nmethodology: simple\nphase: doing\nlifecycle: proposed\ntier: 1\ncategory: run\ntags: [${mark}tag]\naudience: confidential\n---\n\n${mark}scope\n`,
  [`projects/${mark}-project/milestones.yaml`]: `- {id: m1, title: ${mark}milestone, planned: 2026-12-01, audience: public}\n`,
  [`objectives/${mark}-objective.md`]: `---\ntitle: ${mark}objective\nowner: ciso\naudience: confidential\n---\n\n${mark}why\n`,
  [`pages/${mark}-page.mdx`]: `---\ntitle: ${mark}pagetitle\naudience: confidential\n---\n\n${mark}pagetext\n`,
});

describe('the public edition', () => {
  let folder = '';
  let other = '';

  beforeAll(async () => {
    const [first, second] = [
      await build(anOfficeFolder(officeWith('canaryone')), ['--edition', 'public']),
      await build(anOfficeFolder(officeWith('canarytwo')), ['--edition', 'public']),
    ];
    expect(first.output).not.toMatch(/error/i);
    expect([first.code, second.code]).toEqual([0, 0]);
    folder = first.out;
    other = second.out;
  }, 300_000);

  it('holds no mark of a narrower record in any byte, the unpacked search index included', () => {
    const found = filesOf(folder).filter(
      (file) => file.includes('canaryone') || textOf(folder, file).toLowerCase().includes(inBytes('canaryone')),
    );
    expect(found).toEqual([]);
  });

  it('still holds what is public', () => {
    expect(textOf(folder, 'handbook/guidelines/open/index.html')).toContain('Open guideline');
    expect(textOf(folder, 'api/v1/projects.json')).toContain('Open project');
    for (const name of ['applications', 'assets', 'contracts', 'suppliers', 'requests']) {
      expect(textOf(folder, `exports/${name}.csv`), name).toContain('Open ');
    }
  });

  it('says that a reference is restricted, and nothing more', () => {
    expect(textOf(folder, 'handbook/guidelines/open/index.html')).toContain('Restricted');
  });

  it('is the same to the byte whatever narrower records say', () => {
    expect(hashesOf(other)).toEqual(hashesOf(folder));
  });
});

describe('the confidential edition', () => {
  it('holds all of it, so that the search for marks can fail', async () => {
    const { code, out } = await build(anOfficeFolder(officeWith('canary')), ['--edition', 'confidential']);
    expect(code).toBe(0);
    for (const mark of [
      'holder',
      'roletitle',
      'definition',
      'title',
      'keyword',
      'body',
      'risk',
      'comment',
      'projecttitle',
      'milestone',
      'objective',
      'pagetext',
      'exit',
      'team',
      'supplier',
      'contract',
      'application',
      'asset',
      'product',
      'vendor',
      'request',
      'need',
      'scenario',
    ]) {
      expect(
        filesOf(out).some((file) => textOf(out, file).includes(`canary${mark}`)),
        mark,
      ).toBe(true);
    }
  }, 300_000);
});
