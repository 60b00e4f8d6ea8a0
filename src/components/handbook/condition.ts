/** The conditions of a tailoring rule in words. */
import { fill, words, type Language } from '#i18n/words.ts';
import type { Condition } from '#reports/handbook/method-artefacts.ts';

type Texts = readonly (string | undefined)[];

const joined = (parts: Texts, language: Language): string => {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? words(language).roles.method.always : known.join(', ');
};

/** As a clause after "when": "tier 1, personal data are processed"; for a rule without conditions, that it covers every project. */
export const conditionInWords = ({ tier, category, personalData, mandatory }: Condition, language: Language): string => {
  const { method } = words(language).handbook;
  return joined(
    [
      tier === undefined ? undefined : fill(method.tier, { n: tier }),
      category === undefined ? undefined : method.category[category],
      personalData === undefined ? undefined : method.personalData[personalData ? 'yes' : 'no'],
      mandatory === undefined ? undefined : method.mandatory[mandatory ? 'yes' : 'no'],
    ],
    language,
  );
};

/** As a label: "Tier 1, with personal data". */
export const conditionAsLabel = ({ tier, category, personalData, mandatory }: Condition, language: Language): string => {
  const { handbook, portfolio, roles } = words(language);
  const { caseOf } = roles.method;
  const label = joined(
    [
      tier === undefined ? undefined : handbook.applies.tier(tier),
      category === undefined ? undefined : fill(caseOf.category, { name: portfolio.category[category] }),
      personalData === undefined ? undefined : caseOf.personalData[personalData ? 'yes' : 'no'],
      mandatory === undefined ? undefined : caseOf.mandatory[mandatory ? 'yes' : 'no'],
    ],
    language,
  );
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
};
