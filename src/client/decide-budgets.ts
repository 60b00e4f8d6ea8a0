/** The control of a limit of money: a slider in per cent around the start, the amount as a number, and a step of ten per cent either way. */
import type { BudgetLimit } from '../domain/selection/problem.ts';
import { signedPercent } from '../i18n/share-text.ts';
import { fiscalYearText, minorMoney } from '../i18n/selection-text.ts';
import { amountOf, budgetName } from './decide-address.ts';
import type { Telling } from './decide-telling.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';

/** The slider goes so many per cent either way. */
const reach = 50;

/** A limit that can be changed. */
export interface BudgetControl {
  readonly element: HTMLElement;
  /** Shows an amount, in minor units; leaves alone what the reader is writing in. */
  readonly show: (amount: number) => void;
}

/** Whole units: nobody decides on cents. */
const whole = (minor: number): number => Math.max(0, Math.round(minor / 100) * 100);

/** The control of one limit; `start` is what the start allows. */
export const budgetControl = (start: BudgetLimit, { words, voice }: Telling, change: (amount: number) => void): BudgetControl => {
  const name = fill(words[start.kind ?? 'year'], { year: fiscalYearText(start.year, voice) });
  const id = `_${budgetName(start)}`;
  const slider = element('input', {
    type: 'range',
    id,
    min: String(-reach),
    max: String(reach),
    step: '1',
    'aria-label': fill(words.sliderOf, { budget: name }),
  }) as HTMLInputElement;
  const amount = element('input', {
    type: 'number',
    id: `${id}-amount`,
    min: '0',
    step: '1000',
    inputmode: 'numeric',
    'aria-label': fill(words.amountOf, { budget: name, currency: voice.currency }),
  }) as HTMLInputElement;
  const now = element('output', { for: `${id} ${id}-amount` });
  let present = start.amount;
  const show = (value: number): void => {
    present = value;
    const share = start.amount === 0 ? 0 : value / start.amount - 1;
    const said = `${minorMoney(value, voice)} · ${signedPercent(share, voice.language)}`;
    now.textContent = `${minorMoney(value, voice, 'compact')} · ${signedPercent(share, voice.language)}`;
    slider.setAttribute('aria-valuetext', said);
    if (document.activeElement !== slider) slider.value = String(Math.round(share * 100));
    if (document.activeElement !== amount) amount.value = String(value / 100);
  };
  const step = (label: string, title: string, share: number): HTMLElement => {
    const button = element('button', { type: 'button', class: 'button quiet', 'aria-label': title }, label);
    button.addEventListener('click', () => {
      change(whole(present + share * start.amount));
    });
    return button;
  };
  slider.addEventListener('input', () => {
    change(slider.value === '0' ? start.amount : whole(start.amount * (1 + Number(slider.value) / 100)));
  });
  amount.addEventListener('input', () => {
    const value = amountOf(amount.value);
    if (value !== undefined) change(value);
  });
  amount.addEventListener('blur', () => {
    amount.value = String(present / 100);
  });
  return {
    element: element(
      'div',
      { class: 'decide-budget' },
      element('p', { class: 'decide-slider' }, element('label', { for: `${id}-amount` }, name), now),
      element(
        'p',
        { class: 'decide-steps' },
        step(signedPercent(-0.1, voice.language), fill(words.less, { budget: name }), -0.1),
        amount,
        step(signedPercent(0.1, voice.language), fill(words.more, { budget: name }), 0.1),
      ),
      slider,
    ),
    show,
  };
};
