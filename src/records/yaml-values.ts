/** What the values of a YAML text are refused for besides their form: characters that they hide, and their number. */
import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Event } from 'js-yaml';
import { hiddenIn } from './characters.ts';
import { limits } from './limits.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** What the escapes of a text in double quotes hide; what stands there openly was looked at with the file. */
export const hiddenByEscape = (source: string, event: Event): Problem | undefined =>
  event.type === EVENT_ID.SCALAR &&
  event.style === SCALAR_STYLE.DOUBLE_QUOTED &&
  source.slice(event.valueStart, event.valueEnd).includes('\\')
    ? hiddenIn(getScalarValue(source, event))
    : undefined;

/** Why the values of a record or a register are too many. */
export const tooMany = (ofRecord: number, ofAll: number): Problem | undefined => {
  if (ofRecord > limits.nodes) {
    return problem(
      'too-large',
      `the record holds more than ${String(limits.nodes)} values`,
      `der Datensatz enthält mehr als ${String(limits.nodes)} Werte`,
      'Split it.',
      'Teilen Sie ihn.',
    );
  }
  if (ofAll <= limits.registerNodes) return undefined;
  return problem(
    'too-large',
    `the register holds more than ${String(limits.registerNodes)} values`,
    `das Register enthält mehr als ${String(limits.registerNodes)} Werte`,
    'Shorten its entries.',
    'Kürzen Sie seine Einträge.',
  );
};
