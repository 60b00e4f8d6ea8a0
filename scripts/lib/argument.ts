/** How a message tells back what a person wrote on the command line. */
import { didYouMean } from '#records/nearest.ts';

/** An argument in quotes: what a terminal would obey is made visible, and what is long is cut. */
export const shownArgument = (written: string): string => JSON.stringify(written.length > 80 ? `${written.slice(0, 79)}…` : written);

/** The name that was probably meant, as a sentence with a space in front; `otherwise` where none is near. */
export const nearText = (written: string, names: Iterable<string>, otherwise = ''): string => {
  const near = didYouMean(written, names);
  return near === undefined ? otherwise : ` ${near.en}`;
};
