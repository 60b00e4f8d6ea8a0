/** Figures in words: names, values with their unit, why one is not known, why a colour is what it is. The same words on pages, in charts and in the interface. */
import type { ColourReason } from '../domain/colours/colour.ts';
import type { Unit } from '../domain/formulas/formula.ts';
import type { Gap, InputId } from '../domain/value/explanation.ts';
import type { Language } from '../schemas/shared.ts';
import { formatDay, formatMoney, formatMonth, formatNumber, formatPercent } from './format.ts';
import { fill, words } from './words.ts';

/** A value in the reader's language, with its unit where that is not said by the number itself. Undefined stays undefined, for `Value`. */
export const formatFigure = (
  value: number | string | undefined,
  unit: Unit | 'bucket',
  language: Language,
  currency: string,
): string | undefined => {
  if (value === undefined) return undefined;
  const text = words(language).figures;
  if (typeof value === 'string') {
    if (unit === 'day') return formatDay(value, language);
    return value === 'low' || value === 'medium' || value === 'high' ? text.bucket[value] : value;
  }
  if (unit === 'money') return formatMoney(value, currency, language, 'whole');
  if (unit === 'share') return formatPercent(value, language, 1);
  if (unit === 'index') return formatNumber(value, language, 2);
  if (unit === 'days' || unit === 'workdays' || unit === 'months' || unit === 'years') {
    return `${formatNumber(value, language)} ${text.unit[unit](value)}`;
  }
  return formatNumber(value, language);
};

/** Name of a figure or of what it is computed from. */
export const figureName = (id: InputId, language: Language): string => words(language).figures.name[id];

/** Why a figure is not known, as a clause: `there is no published status report`. */
export const gapText = ({ input, reason }: Gap, language: Language): string =>
  fill(words(language).figures.gap[reason], { what: figureName(input, language) });

/** All reasons, as a sentence for the tooltip and the note under a dash; undefined where there is none. */
export const gapsText = (gaps: readonly Gap[], language: Language): string | undefined => {
  if (gaps.length === 0) return undefined;
  const why = [...new Set(gaps.map((gap) => gapText(gap, language)))].join('; ');
  return fill(words(language).figures.unknownBecause, { why });
};

const numberIn = (reason: ColourReason, key: string): number | undefined => {
  const value = reason.inputs[key];
  return typeof value === 'number' ? value : undefined;
};

const textIn = (reason: ColourReason, key: string): string => String(reason.inputs[key] ?? '');

const limitsText = (
  { limits }: ColourReason,
  unit: 'index' | 'share',
  language: Language,
): { readonly green: string; readonly amber: string; readonly from: string } => {
  const said = (value: number | undefined): string =>
    value === undefined ? '' : unit === 'index' ? formatNumber(value, language, 2) : formatPercent(value, language, 1);
  return {
    green: said(limits?.green),
    amber: said(limits?.amber),
    from: limits === undefined ? '' : words(language).figures.limitsFrom[limits.from],
  };
};

const indexText = (reason: ColourReason, value: number, language: Language): string => {
  const { colourReason } = words(language).figures;
  return fill(colourReason[reason.rule === 'cost-performance-index' ? 'cost-performance-index' : 'schedule-performance-index-time'], {
    value: formatNumber(value, language, 2),
    ...limitsText(reason, 'index', language),
  });
};

const unknownText = (reason: ColourReason, language: Language): string =>
  fill(words(language).figures.colourUnknown[reason.rule], { benefit: textIn(reason, 'benefit') });

/** Why a rule gives its colour, as a clause with the values that it looked at and the limits that it used. */
export const colourReasonText = (reason: ColourReason, language: Language): string => {
  const { figures: text, portfolio } = words(language);
  const said = text.colourReason;
  switch (reason.rule) {
    case 'cost-performance-index':
    case 'schedule-performance-index-time': {
      const value = numberIn(reason, reason.rule === 'cost-performance-index' ? 'costPerformanceIndex' : 'schedulePerformanceIndexTime');
      return value === undefined ? unknownText(reason, language) : indexText(reason, value, language);
    }
    case 'budget-overrun': {
      const overrun = numberIn(reason, 'overrun');
      if (overrun === undefined) return unknownText(reason, language);
      const value = formatPercent(Math.abs(overrun), language, 1);
      return fill(said[overrun > 0 ? 'budget-overrun' : 'budget-kept'], { value, ...limitsText(reason, 'share', language) });
    }
    case 'federal-cost-variance': {
      const share = numberIn(reason, 'costVarianceShare');
      return share === undefined
        ? unknownText(reason, language)
        : fill(said['federal-cost-variance'], { value: formatPercent(share, language, 1) });
    }
    case 'forecast-slip': {
      const [days, slip] = [numberIn(reason, 'days'), numberIn(reason, 'slip')];
      if (days === undefined || slip === undefined) return unknownText(reason, language);
      return fill(said['forecast-slip'](days), {
        day: formatDay(textIn(reason, 'forecastEnd'), language),
        value: formatPercent(Math.abs(slip), language, 1),
        ...limitsText(reason, 'share', language),
      });
    }
    case 'missed-milestones': {
      const missed = numberIn(reason, 'missed');
      return missed === undefined
        ? unknownText(reason, language)
        : fill(said['missed-milestones'](missed), { days: textIn(reason, 'days') });
    }
    case 'risk-exposure': {
      const value = numberIn(reason, 'exposure');
      if (value !== undefined) return fill(said['risk-exposure'], { value: formatNumber(value, language), risk: textIn(reason, 'risk') });
      return numberIn(reason, 'open') === undefined ? unknownText(reason, language) : said['no-open-risk'];
    }
    case 'benefit-realisation': {
      const share = numberIn(reason, 'realisation');
      return share === undefined
        ? unknownText(reason, language)
        : fill(said['benefit-realisation'], {
            benefit: textIn(reason, 'benefit'),
            value: formatPercent(share, language, 0),
            ...limitsText(reason, 'index', language),
          });
    }
    case 'dimension':
      return fill(said[textIn(reason, 'dimension') === 'cost' ? 'dimension-cost' : 'dimension-schedule'], {
        colour: portfolio.rag[reason.colour],
      });
    case 'report-missing':
      return fill(said['report-missing'](numberIn(reason, 'missing') ?? 1), { month: formatMonth(textIn(reason, 'month'), language) });
  }
};
