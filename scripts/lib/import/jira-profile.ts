/** The profile of an import of Jira: one of ours by its name, or an own one from a YAML file. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { isProfileName, profileFaults, profileOn } from '#importers/jira/profile.ts';
import type { JiraProfile } from '#importers/jira/profile.ts';
import { jiraProfiles } from '#importers/jira/profiles.ts';
import type { Finding } from '#schemas/finding.ts';
import { jiraProfile, jiraProfileNames } from '#schemas/jira-profile.ts';
import { shownArgument } from '../argument.ts';
import { CommandError } from '../command.ts';
import { mappingIn, readMappingFile } from './mapping-file.ts';
import { placedFinding } from './placed-finding.ts';

/** A profile that was read; without it, the findings say why. */
export interface ProfileRead {
  readonly profile: JiraProfile | undefined;
  readonly findings: readonly Finding[];
}

const ownProfile = (file: string): ProfileRead => {
  const read = readMappingFile(file);
  const { mapping, findings } = mappingIn(jiraProfile, read);
  if (mapping === undefined) return { profile: undefined, findings };
  const { extends: base, ...own } = mapping;
  const profile = profileOn(jiraProfiles[base], own, path.basename(file));
  const faults = profileFaults(profile, own).map((fault) =>
    placedFinding(file, read.placeOf, { in: 'mapping', severity: 'error', line: 1, ...fault }),
  );
  return { profile: faults.length > 0 ? undefined : profile, findings: faults };
};

/** The profile that `--profile` names. */
export const readProfile = (name: string): ProfileRead => {
  if (isProfileName(name, jiraProfileNames)) return { profile: jiraProfiles[name], findings: [] };
  if (existsSync(name) && statSync(name).isFile()) return ownProfile(name);
  throw new CommandError(
    `There is no profile ${shownArgument(name)}. Choose ${jiraProfileNames.join(', ')}, or name the YAML file of an own one.`,
  );
};
