/** The lists of the self-assessment as elements: what decided and what would change it. The page hands over the words. */
import { axes } from '../domain/assessment/factors.ts';
import type { Answers, AssessmentModel, Axis, Factor, Level } from '../domain/assessment/factors.ts';
import { axisPlace, axisSpan, decidingFactors, turningPoints } from '../domain/assessment/result.ts';
import type { Contribution, Need, Span, TurningPoint } from '../domain/assessment/result.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';

/** The words of the page: those of its `data-` attributes, and the names that stand in its markup. */
export interface AssessmentWords {
  readonly data: DOMStringMap;
  readonly factor: (factor: Factor) => string;
  readonly answer: (factor: Factor, level: Level) => string;
  readonly axis: (axis: Axis) => string;
  /** "much", "some", "little"; "open" without a place. */
  readonly place: (axis: Axis, place: ReturnType<typeof axisPlace>) => string;
  readonly need: (need: Need) => string;
}

/** "81 of 100", or "19 to 52 of 100" while answers are open. */
export const scoreText = ({ low, high }: Span<number>, { data }: AssessmentWords): string =>
  low === high ? fill(data['score'] ?? '', { score: String(low) }) : fill(data['scores'] ?? '', { low: String(low), high: String(high) });

const named = (label: string, contributions: readonly Contribution[], words: AssessmentWords): readonly HTMLElement[] =>
  contributions.length === 0
    ? []
    : [
        element(
          'p',
          {},
          `${label}: `,
          contributions.map(({ factor, level }) => `${words.factor(factor)} (${words.answer(factor, level)})`).join(', '),
        ),
      ];

/** One entry an axis: where it stands, and the answers that put it there. */
export const decidingItems = (answers: Answers, model: AssessmentModel, words: AssessmentWords): readonly HTMLElement[] =>
  axes.map((axis) => {
    const place = axisPlace(answers, axis, model);
    const speaking = place === 'below' ? [] : decidingFactors(answers, axis, model, 'for');
    const missing = place === 'above' ? [] : decidingFactors(answers, axis, model, 'against');
    return element(
      'li',
      {},
      element('strong', {}, `${words.axis(axis)}: ${words.place(axis, place)}`),
      ' ',
      element('span', { class: 'assessment-score' }, scoreText(axisSpan(answers, axis, model), words)),
      ...named(words.data['for'] ?? '', speaking, words),
      ...named(words.data['against'] ?? '', missing, words),
    );
  });

const turningItem = ({ factor, level, need }: TurningPoint, answers: Answers, words: AssessmentWords): HTMLElement => {
  const now = answers[factor];
  const answer = words.answer(factor, level);
  const { data } = words;
  return element(
    'li',
    {},
    element('strong', {}, element('a', { href: `#_${factor}` }, words.factor(factor))),
    ': ',
    now === undefined ? fill(data['ifSo'] ?? '', { answer }) : fill(data['instead'] ?? '', { answer, now: words.answer(factor, now) }),
    element(
      'p',
      {},
      need.low === need.high
        ? fill(data['gives'] ?? '', { need: words.need(need.low) })
        : fill(data['givesRange'] ?? '', { low: words.need(need.low), high: words.need(need.high) }),
    ),
  );
};

const openItem = (factor: Factor, words: AssessmentWords): HTMLElement =>
  element('li', {}, element('a', { href: `#_${factor}` }, words.factor(factor)));

/** What would change the result, or settle it while it is open: a heading, a sentence, the answers. */
export const turning = (
  answers: Answers,
  open: readonly Factor[],
  isSettled: boolean,
  model: AssessmentModel,
  words: AssessmentWords,
): { readonly title: string; readonly intro: string; readonly items: readonly HTMLElement[] } => {
  const points = turningPoints(answers, model);
  const { data } = words;
  const items = points.map((point) => turningItem(point, answers, words));
  if (isSettled) return { title: data['turning'] ?? '', intro: (items.length === 0 ? data['stable'] : data['turningIntro']) ?? '', items };
  return items.length === 0
    ? { title: data['settling'] ?? '', intro: data['notSettling'] ?? '', items: open.map((factor) => openItem(factor, words)) }
    : { title: data['settling'] ?? '', intro: data['settlingIntro'] ?? '', items };
};
