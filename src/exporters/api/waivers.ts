/** Waivers as data: what is written, and what is computed of it as of the data date. */
import { documentsWaived, waiverDays, waiverLimits } from '#domain/waivers/waiver-limits.ts';
import { waiverPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import { extensionsBy, isUnlimited, waiverEnd, waiverState } from '#domain/waivers/waivers.ts';
import type { Office } from '#domain/office/office.ts';

/**
 * `waivers.json`: the written keys, and `state`, `phase` (the state, with `ending` and `grace` told apart), `until` (the last day, extensions included),
 * `days` (first and last counted), `documents`, and what the documents allow. Limits are unknown where a document is not in this edition.
 */
export const waiverList = (office: Office, asOf: string) => {
  const terms = waiverTerms(office);
  return office.list('waivers').map((waiver) => {
    const { data, id, key, audience } = waiver;
    const limits = waiverLimits(office, waiver);
    const { file, line } = waiver.at([]);
    return {
      ...data,
      id,
      key,
      audience,
      state: waiverState(waiver, asOf),
      phase: waiverPhase(waiver, asOf, terms),
      documents: documentsWaived(waiver),
      until: waiverEnd(waiver, asOf),
      days: waiverDays(waiver, asOf),
      allowedDays: limits.partial ? undefined : limits.maxDays?.value,
      lastAllowedDay: limits.partial ? undefined : limits.lastDay,
      extensions: data.extensions ?? [],
      extensionsUsed: extensionsBy(waiver, asOf).length,
      allowedExtensions: limits.partial ? undefined : limits.maxExtensions?.value,
      scope: data.scope ?? null,
      coversEverything: isUnlimited(waiver),
      source: { file, line },
    };
  });
};
