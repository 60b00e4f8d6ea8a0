/** "Did you mean": the known name that is nearest to a mistyped one. */
import { distance } from 'fastest-levenshtein';

/**
 * The nearest of the names, if it is near enough to be meant: at most a third of the letters differ; two in short words, one in those of up to four. Ties go to
 * the first in alphabetical order. Where none is near, the only one that begins with what was written.
 */
export const nearest = (written: string, names: Iterable<string>): string | undefined => {
  if (written.length > 120) return undefined;
  const limit = written.length <= 4 ? 1 : Math.max(2, Math.floor(written.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  const longer: string[] = [];
  for (const name of names) {
    if (written.length >= 3 && name.toLowerCase().startsWith(written.toLowerCase())) longer.push(name);
    if (Math.abs(name.length - written.length) > limit) continue;
    const steps = distance(written.toLowerCase(), name.toLowerCase());
    if (steps < bestDistance || (steps === bestDistance && best !== undefined && name < best)) {
      best = name;
      bestDistance = steps;
    }
  }
  return best ?? (longer.length === 1 ? longer[0] : undefined);
};

/** The hint that names the nearest, in both languages. */
export const didYouMean = (written: string, names: Iterable<string>): { en: string; de: string } | undefined => {
  const name = nearest(written, names);
  return name === undefined ? undefined : { en: `Did you mean "${name}"?`, de: `Meinten Sie „${name}“?` };
};
