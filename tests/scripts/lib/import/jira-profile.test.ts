import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../../scripts/lib/import/jira-profile.ts';
import { repository } from '../../../../scripts/lib/run.ts';
import { anOfficeFolder } from '../../../office-folder.ts';

const fixture = path.join(repository, 'tests/fixtures/jira/my-profile.yaml');
const anOwnOne = (text: string): string => path.join(anOfficeFolder({ 'own.yaml': text }), 'own.yaml');

describe('the profile of an import of Jira', () => {
  it('is one of ours by its name', () => {
    expect(readProfile('pt').profile?.name).toBe('pt');
  });

  it('is the one of the guide', () => {
    const { profile, findings } = readProfile(fixture);
    expect([findings, profile?.timeZone, profile?.dateFormats, profile?.headings.key[0]]).toEqual([
      [],
      'Europe/Berlin',
      ['dd.MM.yyyy HH:mm'],
      'Ticketnummer',
    ]);
  });

  it('is told with the place of its fault', () => {
    const { profile, findings } = readProfile(anOwnOne('extends: en\n\ntimeZone: Europe/Nowhere\n'));
    expect([profile, findings.map(({ field, line }) => [field, line])]).toEqual([undefined, [['timeZone', 3]]]);
    const unreadable = readProfile(anOwnOne('extends: [en\n'));
    expect([unreadable.profile, unreadable.findings.map(({ severity }) => severity)]).toEqual([undefined, ['error']]);
    expect(readProfile(anOwnOne('')).findings).toHaveLength(1);
    expect(readProfile(anOwnOne('extends: en\nextends: de\n')).profile).toBeUndefined();
  });

  it('that does not exist ends the command', () => {
    expect(() => readProfile('klingon')).toThrow('There is no profile "klingon".');
  });
});
