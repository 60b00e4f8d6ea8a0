/** What is said of a request or a project that competes: its state, and how it stands to the choice. */
import type { RequestRow } from '#reports/portfolio/requests.ts';
import { words, type Language } from '#i18n/words.ts';

/** The state in words; both collections share none of theirs by another meaning. */
export const stateText = ({ collection, state }: Pick<RequestRow, 'collection' | 'state'>, language: Language): string => {
  const { requests, portfolio } = words(language);
  const names: Readonly<Record<string, string>> = collection === 'projects' ? portfolio.lifecycle : requests.status;
  return names[state] ?? state;
};

/** The tone of a state. */
export const stateTone = (state: RequestRow['state']): 'neutral' | 'accent' | 'good' | 'warn' => {
  if (state === 'approved' || state === 'in-progress') return 'accent';
  return state === 'completed' ? 'good' : state === 'deferred' || state === 'on-hold' ? 'warn' : 'neutral';
};

/** Whether it is a candidate, and why, or why not. */
export const standingText = (
  { standing, state, becomes }: Pick<RequestRow, 'standing' | 'state' | 'becomes'>,
  language: Language,
): { readonly text: string; readonly why: string } => {
  const { standings, why } = words(language).requests;
  if (standing !== undefined) return { text: standings[standing], why: standing === 'kept' ? '' : why[standing] };
  if (becomes !== undefined) return { text: standings.out, why: why.became };
  return { text: standings.out, why: state === 'rejected' || state === 'withdrawn' ? why[state] : why.over };
};
