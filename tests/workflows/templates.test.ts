/** What is asked of whoever proposes a change: the same on both hosts, and nothing that does not exist. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { shipped } from './workflow-files.ts';

const github = '.github/PULL_REQUEST_TEMPLATE';
const gitlab = '.gitlab/merge_request_templates';
const pairs: readonly (readonly [string, string])[] = [
  ['.github/pull_request_template.md', 'Default.md'],
  [`${github}/status-report.md`, 'Status report.md'],
  [`${github}/policy-change.md`, 'Policy change.md'],
  [`${github}/waiver.md`, 'Waiver.md'],
  [`${github}/statusbericht.md`, 'Statusbericht.md'],
  [`${github}/richtlinie.md`, 'Richtlinie.md'],
  [`${github}/ausnahme.md`, 'Ausnahme.md'],
];
const guides = ['docs/guides/change-a-policy.md', 'docs/guides/de/eine-richtlinie-aendern.md'];

describe('templates of pull requests', () => {
  it.each(pairs)('%s is %s of GitLab', (own, other) => {
    expect(shipped(own)).toBe(shipped(`${gitlab}/${other}`));
  });

  it('are all of them', () => {
    expect(readdirSync(path.join(repository, github))).toHaveLength(pairs.length - 1);
    expect(readdirSync(path.join(repository, gitlab))).toHaveLength(pairs.length);
  });

  it('are lists to tick off, short enough to be read', () => {
    for (const [file] of pairs) {
      const points = shipped(file).match(/^- \[ \] .+$/gm) ?? [];
      expect([file, points.length >= 2 && points.length <= 10]).toEqual([file, true]);
    }
  });

  it('the German ones ask for as much as the English ones', () => {
    const points = (file: string): number => shipped(`${github}/${file}.md`).match(/^- \[ \]/gm)?.length ?? 0;
    expect(['statusbericht', 'richtlinie', 'ausnahme'].map(points)).toEqual(['status-report', 'policy-change', 'waiver'].map(points));
  });

  it('the default one names templates that exist', () => {
    const named = shipped('.github/pull_request_template.md').match(/[\w-]+\.md/g) ?? [];
    expect(named).toEqual(['status-report.md', 'policy-change.md', 'waiver.md']);
    expect(readdirSync(path.join(repository, github))).toEqual(expect.arrayContaining(named));
  });

  it('they, and the guides, name commands that exist', () => {
    const { scripts } = JSON.parse(shipped('package.json')) as { scripts: Readonly<Record<string, string>> };
    const named = [...pairs.map(([file]) => file), ...guides].flatMap((file) =>
      [...shipped(file).matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
