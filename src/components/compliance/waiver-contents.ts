/** The sections of a waiver's page, for its list of contents. */
import { words, type Language } from '#i18n/words.ts';
import type { WaiverPage } from '#reports/compliance/waiver-page.ts';

/** Headings in the order of the page. */
export const waiverContents = (
  { rules }: Pick<WaiverPage, 'rules'>,
  language: Language,
): readonly { readonly depth: number; readonly slug: string; readonly text: string }[] => {
  const text = words(language).waivers.page;
  const parts = ['statements', 'justification', 'risk', 'compensating', 'remediation', 'approvals', 'course'] as const;
  return [...parts, ...(rules.length > 0 ? (['rules'] as const) : [])].map((part) => ({ depth: 2, slug: `_${part}`, text: text[part] }));
};
