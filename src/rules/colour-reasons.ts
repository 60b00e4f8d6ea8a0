/** Why a colour is computed, in messages: the value and the limit that it passed, with the place where the limit is set. */
import type { ColourReason } from '#domain/colours/colour.ts';
import type { Limits } from '#domain/colours/thresholds.ts';
import { bucketLimits } from '#domain/value/federal-variance.ts';
import { periodsWithoutStatus } from '#domain/value/standing.ts';
import type { Message } from '#schemas/finding.ts';
import type { Language } from '#schemas/shared.ts';
import { colourNames } from './traffic-lights.ts';

const origin: Readonly<Record<Limits['from'], Message>> = {
  methodology: { en: 'tolerance of the methodology', de: 'Toleranz des Vorgehensmodells' },
  organisation: { en: 'threshold of the organisation', de: 'Schwelle der Organisation' },
  default: { en: 'default threshold', de: 'übliche Schwelle' },
};

const mostDigits = 6;
const decimal = (text: string, language: Language): string => (language === 'en' ? text : text.replace('.', ',')).replace('-', '−');

/** A value beside a limit, with as many digits as tell the two apart: what is below 0.85 never reads as 0.85. */
const besideLimit = (value: number, limit: number | undefined, digits: number): string => {
  if (digits >= mostDigits || limit === undefined || value === limit || value.toFixed(digits) !== limit.toFixed(digits)) {
    return value.toFixed(digits);
  }
  return besideLimit(value, limit, digits + 1);
};

const indexText = (value: number, limit: number | undefined, language: Language): string => decimal(besideLimit(value, limit, 2), language);

const shareText = (share: number, limit: number | undefined, language: Language): string => {
  const text = besideLimit(share * 100, limit === undefined ? undefined : limit * 100, 1).replace(/\.0$/, '');
  return `${decimal(text, language)}${language === 'en' ? '%' : ' %'}`;
};

const message = (text: (language: Language) => string): Message => ({ en: text('en'), de: text('de') });

/** Where the colour begins: an index below, a share above. */
const limitOf = ({ colour, limits }: ColourReason): number | undefined => (colour === 'red' ? limits?.amber : limits?.green);

const beyond = (reason: ColourReason, side: 'below' | 'above', language: Language): string => {
  const { limits } = reason;
  const limit = limitOf(reason);
  if (limits === undefined || limit === undefined) return '';
  const colour = colourNames[reason.colour]?.[language] ?? reason.colour;
  const said = side === 'below' ? indexText(limit, undefined, language) : shareText(limit, undefined, language);
  const word = language === 'en' ? side : side === 'below' ? 'unter' : 'über';
  return `, ${colour} ${word} ${said} (${origin[limits.from][language]})`;
};

const value = ({ inputs }: ColourReason, key: string): number | undefined => {
  const input = inputs[key];
  return typeof input === 'number' ? input : undefined;
};

const indexReason = (reason: ColourReason, symbol: string, input: number): Message =>
  message((language) => `${symbol} ${indexText(input, limitOf(reason), language)}${beyond(reason, 'below', language)}`);

const overrunReason = (reason: ColourReason, overrun: number): Message =>
  message((language) => {
    const share = shareText(overrun, limitOf(reason), language);
    return `${language === 'en' ? `EAC ${share} above BAC` : `EAC ${share} über BAC`}${beyond(reason, 'above', language)}`;
  });

const federalReason = (reason: ColourReason, share: number): Message => {
  const limit = reason.colour === 'red' ? bucketLimits.medium : bucketLimits.low;
  return message((language) => {
    const [said, end] = [shareText(share, -limit, language), shareText(limit, undefined, language)];
    const colour = colourNames[reason.colour]?.[language] ?? reason.colour;
    return language === 'en'
      ? `federal cost variance ${said}, ${colour} beyond ${end}`
      : `Kostenabweichung nach US-Zählung ${said}, ${colour} jenseits von ${end}`;
  });
};

const slipReason = (reason: ColourReason, share: number, days: number): Message =>
  message((language) => {
    const said = shareText(share, limitOf(reason), language);
    return `${
      language === 'en'
        ? `the end slips by ${String(days)} days, ${said} of the planned duration`
        : `das Ende verschiebt sich um ${String(days)} Tage, ${said} der geplanten Dauer`
    }${beyond(reason, 'above', language)}`;
  });

const missedReason = (reason: ColourReason, missed: number, days: number): Message => {
  const { limits } = reason;
  const limit = (language: Language): string =>
    limits === undefined ? '' : `${shareText(limits.amber, undefined, language)} (${origin[limits.from][language]})`;
  return {
    en: `milestones missed: ${String(missed)}, by up to ${String(days)} days, red above ${limit('en')} of the planned duration`,
    de: `versäumte Meilensteine: ${String(missed)}, um bis zu ${String(days)} Tage, Rot über ${limit('de')} der geplanten Dauer`,
  };
};

/** A reason with its values and limits; undefined where it names no value of its own. */
export const reasonText = (reason: ColourReason): Message | undefined => {
  const of = (key: string): number | undefined => value(reason, key);
  const [cpi, spi, overrun, share] = [
    of('costPerformanceIndex'),
    of('schedulePerformanceIndexTime'),
    of('overrun'),
    of('costVarianceShare'),
  ];
  const [slip, days, missed, reports] = [of('slip'), of('days'), of('missed'), of('missing')];
  if (cpi !== undefined) return indexReason(reason, 'CPI', cpi);
  if (spi !== undefined) return indexReason(reason, 'SPI(t)', spi);
  if (overrun !== undefined) return overrunReason(reason, overrun);
  if (share !== undefined) return federalReason(reason, share);
  if (slip !== undefined && days !== undefined) return slipReason(reason, slip, days);
  if (missed !== undefined && days !== undefined) return missedReason(reason, missed, days);
  if (reports === undefined) return undefined;
  return {
    en: `reports missing: ${String(reports)}, red from ${String(periodsWithoutStatus)}`,
    de: `fehlende Berichte: ${String(reports)}, Rot ab ${String(periodsWithoutStatus)}`,
  };
};
