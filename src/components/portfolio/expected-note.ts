/** What stands under a sum of expected costs: how many of its parts are known, and its range. */
import { voiceFor, type Reader } from './reader.ts';
import { words } from '#i18n/words.ts';
import type { ExpectedTotal } from '#reports/project/risks.ts';

/** How many are known and from where to where; undefined where none is known. */
export const expectedNote = (reader: Reader, { likely, range }: ExpectedTotal): string | undefined => {
  if (likely.amount === undefined) return undefined;
  const { cases } = words(reader.language);
  const { money } = voiceFor(reader);
  const known = likely.known < likely.of ? `${cases.knownOf(likely.known, likely.of)} · ` : '';
  return (
    known +
    (range === undefined ? cases.noRange : cases.risks.expectedRange(money(range.min, 'compact') ?? '', money(range.max, 'compact') ?? ''))
  );
};
