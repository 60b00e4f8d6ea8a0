import { confirmationOf, mayHoldCounts } from '#domain/learning/confirmation.ts';
import type { Confirmation, GroupConfirmation } from '#domain/learning/confirmation.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import { restricted } from '#domain/office/edition.ts';
import type { Message } from '#schemas/finding.ts';
import type { Rule } from './rule.ts';
import { listed, percentText } from './wording.ts';

const namesOf = (groups: readonly GroupConfirmation[], test: (group: GroupConfirmation) => boolean): readonly string[] =>
  groups.filter((group) => group.group !== restricted && test(group)).map(({ group }) => group);

const lowMessage = ({ sum, target, groups, duty }: Confirmation): Message | undefined => {
  const low = groups.filter(({ state }) => state === 'low');
  if (sum?.share === undefined || sum.share >= target) return undefined;
  const { confirmed, required, share } = sum;
  const part = (language: 'en' | 'de'): string =>
    low.length === 0
      ? ''
      : language === 'en'
        ? `; low: ${listed(
            namesOf(low, () => true),
            'en',
          )}`
        : `; niedrig: ${listed(
            namesOf(low, () => true),
            'de',
          )}`;
  const version = duty.version === undefined ? { en: 'it', de: 'es' } : { en: `version ${duty.version}`, de: `Version ${duty.version}` };
  return {
    en: `${String(confirmed)} of ${String(required)} (${percentText(share, 'en')}) have confirmed ${version.en}, the target is ${percentText(target, 'en')}${part('en')}`,
    de: `${String(confirmed)} von ${String(required)} (${percentText(share, 'de')}) haben ${version.de} bestätigt, das Ziel ist ${percentText(target, 'de')}${part('de')}`,
  };
};

const staleMessage = ({ groups, duty }: Confirmation): Message | undefined => {
  const version = namesOf(groups, ({ state, stale }) => state === 'stale' && stale === 'version');
  const age = namesOf(groups, ({ state, stale }) => state === 'stale' && stale === 'age');
  if (version.length + age.length === 0) return undefined;
  const months = String(duty.months ?? 0);
  const parts = {
    en: [
      ...(version.length === 0 ? [] : [`of a version before ${duty.version ?? ''}: ${listed(version, 'en')}`]),
      ...(age.length === 0 ? [] : [`older than ${months} months: ${listed(age, 'en')}`]),
    ],
    de: [
      ...(version.length === 0 ? [] : [`von einer Version vor ${duty.version ?? ''}: ${listed(version, 'de')}`]),
      ...(age.length === 0 ? [] : [`älter als ${months} Monate: ${listed(age, 'de')}`]),
    ],
  };
  return { en: `counts no longer hold; ${parts.en.join('; ')}`, de: `Zählungen gelten nicht mehr; ${parts.de.join('; ')}` };
};

const unknownMessage = ({ groups }: Confirmation): Message | undefined => {
  const unknown = namesOf(groups, ({ state }) => state === 'unknown');
  if (groups.length > 0 && unknown.length === 0) return undefined;
  return groups.length === 0
    ? { en: 'nobody has counted who confirmed it', de: 'niemand hat gezählt, wer es bestätigt hat' }
    : {
        en: `nobody has counted who confirmed it in ${listed(unknown, 'en')}`,
        de: `niemand hat gezählt, wer es bestätigt hat: ${listed(unknown, 'de')}`,
      };
};

/** Documents that must be confirmed have been confirmed by enough people, in time. */
export const acknowledgementLow: Rule = {
  id: 'acknowledgement-low',
  severity: 'warning',
  title: { en: 'Enough readers have confirmed what binds them', de: 'Genügend Betroffene haben bestätigt, was sie bindet' },
  why: {
    en: 'A duty that nobody has read is kept by chance. Who must confirm, and within how many days, the document itself says; a count of an older text, or of long ago, no longer shows that people know it.',
    de: 'Eine Pflicht, die niemand gelesen hat, wird nur zufällig erfüllt. Wer bestätigen muss und binnen wie vieler Tage, sagt das Dokument selbst; eine Zählung zu einem älteren Text oder aus alter Zeit belegt nicht mehr, dass die Betroffenen es kennen.',
  },
  remedy: {
    en: 'Remind those who have not confirmed, then enter the new count under `acknowledgements/<document>.yaml`, or import it from the learning system. The target is `acknowledgement.target` of the organisation (0.95 where it sets none).',
    de: 'Erinnern Sie alle, die noch nicht bestätigt haben, und tragen Sie danach die neue Zählung unter `acknowledgements/<Dokument>.yaml` ein oder importieren Sie sie aus dem Lernsystem. Das Ziel ist `acknowledgement.target` der Organisation (ohne Angabe 0.95).',
  },
  example: {
    wrong: '# acknowledgements/acceptable-use.yaml\n- { version: "2.0", group: staff, required: 1750, confirmed: 1400, day: 2026-10-31 }',
    right: '# acknowledgements/acceptable-use.yaml\n- { version: "2.0", group: staff, required: 1750, confirmed: 1690, day: 2026-11-12 }',
  },
  *check(office, asOf) {
    const isKnown = mayHoldCounts(office);
    for (const record of documentsOf(office)) {
      if (record.collection === 'training') continue;
      const confirmation = confirmationOf(office, asOf, record);
      if (confirmation === undefined || ['reached', 'in-progress', 'not-in-force'].includes(confirmation.state)) continue;
      const messages = [lowMessage(confirmation), staleMessage(confirmation), isKnown ? unknownMessage(confirmation) : undefined];
      for (const message of messages.filter((candidate) => candidate !== undefined)) {
        yield {
          record,
          path: ['acknowledgement'],
          message,
          hint: {
            en: `Remind those who are missing, and enter the new count in acknowledgements/${record.id}.yaml.`,
            de: `Erinnern Sie, wer fehlt, und tragen Sie die neue Zählung in acknowledgements/${record.id}.yaml ein.`,
          },
        };
      }
    }
  },
};
