/** Formulas of computed colours and of sums over projects. */
import { colourAtLeast, colourAtMost, isBetter, worstOf } from '#domain/colours/colour.ts';
import { defaultThresholds } from '#domain/colours/thresholds.ts';
import { costPerformanceIndex } from '#domain/value/earned-value.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import type { ExampleValue, Formula, Unit } from './formula.ts';

const source = 'Kontor; the limits are those of the organisation or of the methodology, here the defaults';
const of = (symbol: string, value: ExampleValue['value'], unit: Unit = 'level'): ExampleValue => ({ symbol, value, unit });
const limits = <K extends keyof typeof defaultThresholds>(key: K) => ({ ...defaultThresholds[key], from: 'default' as const });

const [cpi, overrun, spiTime, slip] = [0.93, 0.075, 0.96, 0.08];
const byIndex = colourAtLeast(cpi, limits('costPerformanceIndex'));
const byOverrun = colourAtMost(overrun, limits('budgetOverrun'));
const cost = worstOf([byIndex, byOverrun]);
const byPace = colourAtLeast(spiTime, limits('schedulePerformanceIndexTime'));
const bySlip = colourAtMost(slip, limits('slip'));
const schedule = worstOf([byPace, bySlip]);

const colour = (
  id: string,
  symbol: string,
  expression: string,
  inputs: readonly ExampleValue[],
  results: readonly ExampleValue[],
): Formula => ({ id, symbol, expression, unit: 'level', group: 'colours', source, example: { inputs, results } });

const risk = { likelihood: 4, impact: 5 };

/** How colours are computed. */
export const colourFormulas: readonly Formula[] = [
  colour(
    'colour-cost',
    'C',
    'worst(CPI, (EAC − BAC) ÷ BAC, CV %)',
    [of('CPI', cpi, 'index'), of('(EAC − BAC) ÷ BAC', overrun, 'share')],
    [of('CPI', byIndex), of('(EAC − BAC) ÷ BAC', byOverrun), of('C', cost)],
  ),
  colour(
    'colour-schedule',
    'S',
    'worst(SPI(t), (T − tₙ) ÷ (tₙ − t₀), M)',
    [of('SPI(t)', spiTime, 'index'), of('(T − tₙ) ÷ (tₙ − t₀)', slip, 'share')],
    [of('SPI(t)', byPace), of('(T − tₙ) ÷ (tₙ − t₀)', bySlip), of('S', schedule)],
  ),
  colour(
    'colour-risk',
    'R',
    'zone(max(P × I))',
    [of('P', risk.likelihood, 'number'), of('I', risk.impact, 'number')],
    [of('P × I', exposure(risk), 'number'), of('R', riskZone(exposure(risk)))],
  ),
  colour(
    'colour-benefits',
    'B',
    'worst((v − v₀) ÷ (v* − v₀))',
    [of('(v − v₀) ÷ (v* − v₀)', 0.9, 'share')],
    [of('B', colourAtLeast(0.9, limits('benefitRealisation')))],
  ),
  colour('colour-overall', 'O', 'worst(C, S)', [of('C', cost), of('S', schedule)], [of('O', worstOf([cost, schedule]))]),
  colour(
    'watermelon',
    'W',
    'stated < computed',
    [of('stated', 'green'), of('computed', cost)],
    [of('W', isBetter('green', cost) ? 'yes' : 'no')],
  ),
];

const projects = [
  { ev: 50_000, ac: 80_000 },
  { ev: 450_000, ac: 450_000 },
];
const sum = (key: 'ev' | 'ac'): number => projects.reduce((total, project) => total + project[key], 0);

/** How figures of projects are put together. */
export const rollUpFormulas: readonly Formula[] = [
  {
    id: 'portfolio-total',
    group: 'roll-up',
    symbol: 'ΣBAC, ΣPV, ΣEV, ΣAC',
    expression: 'Σᵢ, i ∈ {BAC, PV, EV, AC}',
    unit: 'money',
    source: 'PMI, The Standard for Portfolio Management; sums in minor units',
    example: {
      inputs: projects.flatMap(({ ev, ac }, index) => [
        of(`EV${String(index + 1)}`, ev, 'money'),
        of(`AC${String(index + 1)}`, ac, 'money'),
      ]),
      results: [of('ΣEV', sum('ev'), 'money'), of('ΣAC', sum('ac'), 'money')],
    },
  },
  {
    id: 'portfolio-index',
    group: 'roll-up',
    symbol: 'CPI',
    expression: 'ΣEV ÷ ΣAC',
    unit: 'index',
    source: 'PMI, Practice Standard for Earned Value Management',
    example: {
      inputs: [of('ΣEV', sum('ev'), 'money'), of('ΣAC', sum('ac'), 'money')],
      results: [of('CPI', costPerformanceIndex(sum('ev'), sum('ac')), 'index')],
    },
  },
];
