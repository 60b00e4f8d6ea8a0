/** YAML as records use it: data without anchors, aliases, tags or surprises, with the place of every key and value. */
import { constructFromEvents, EVENT_ID, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { FieldPath } from '#schemas/finding.ts';
import { limits } from './limits.ts';
import { problem, quoted } from './problem.ts';
import type { Problem } from './problem.ts';
import type { TextProblem } from './text.ts';
import { yamlAdvice } from './yaml-advice.ts';
import { hiddenByEscape, tooMany } from './yaml-values.ts';

/** What a YAML text holds: data where nothing was refused, otherwise every problem. */
export interface YamlReading {
  readonly data: unknown;
  readonly problems: readonly TextProblem[];
}

/** Deeper than we allow, so that our own message comes first; the parser stops what is made to exhaust the stack. */
const parserDepth = 1_000;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  readonly mapping: boolean;
  readonly keys: Set<string>;
  /** In a mapping: the key whose value comes next; undefined while a key is awaited. */
  key: string | undefined;
  keyOffset: number;
  index: number;
}

/** Is told of a value: its path, its offset, and that of its key (or of itself in a list). */
export type Visit = (path: FieldPath, offset: number, keyOffset: number) => void;

const offsetOf = (event: Event): number => {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart;
    default:
      return 0;
  }
};

/** Walks the events once: tells each value's path and place, and collects what is refused. */
const inspect = (source: string, events: readonly Event[], visit?: Visit): TextProblem[] => {
  const problems: TextProblem[] = [];
  const refuse = (offset: number, found: Problem) => problems.push({ problem: found, offset });
  const levels: Level[] = [];
  const path: (string | number)[] = [];
  let nodes = 0;
  let nodesOfRecord = 0;
  let hidden = 0;
  let documents = 0;
  let latest = 0;

  const startValue = (event: Event): void => {
    const level = levels.at(-1);
    // An absent value has no place of its own: its key stands for it, in a list what comes before it.
    const own = offsetOf(event);
    const offset = own > 0 || (own === 0 && level === undefined) ? own : level?.mapping === true ? level.keyOffset : latest;
    latest = offset;
    if (level !== undefined && !level.mapping) path.push(level.index);
    visit?.(path, offset, level?.mapping === true ? level.keyOffset : offset);
  };
  const endValue = (): void => {
    const level = levels.at(-1);
    if (level === undefined) return;
    path.pop();
    if (level.mapping) level.key = undefined;
    else level.index += 1;
  };
  const takeKey = (level: Level, event: Event): void => {
    const offset = Math.max(offsetOf(event), latest);
    latest = offset;
    const key = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : undefined;
    if (key === undefined) refuse(offset, problem('yaml', 'a key must be plain text', 'ein Schlüssel muss einfacher Text sein'));
    else if (forbiddenKeys.has(key)) {
      refuse(
        offset,
        problem(
          'forbidden-key',
          `the key "${key}" is not allowed`,
          `der Schlüssel „${key}“ ist nicht erlaubt`,
          'Choose another name.',
          'Wählen Sie einen anderen Namen.',
        ),
      );
    } else if (level.keys.has(key)) {
      refuse(
        offset,
        problem(
          'duplicate-key',
          `the key "${quoted(key)}" stands twice`,
          `der Schlüssel „${quoted(key)}“ steht zweimal`,
          'Keep one of the two.',
          'Behalten Sie einen der beiden.',
        ),
      );
    }
    level.key = key ?? '';
    level.keyOffset = offset;
    level.keys.add(level.key);
    path.push(level.key);
  };

  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      if (documents === 2) {
        refuse(
          source.length,
          problem(
            'yaml',
            'the file holds more than one YAML document',
            'die Datei enthält mehr als ein YAML-Dokument',
            'Remove the line "---" in the middle.',
            'Entfernen Sie die Zeile „---“ in der Mitte.',
          ),
        );
      }
      if (event.directives.length > 0) {
        refuse(0, problem('yaml-feature', 'YAML directives (%) are not allowed', 'YAML-Direktiven (%) sind nicht erlaubt'));
      }
      levels.length = 0;
      path.length = 0;
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      if (levels.pop() !== undefined) endValue();
      continue;
    }
    nodes += 1;
    // Each entry of a list at the top is a record of its own.
    nodesOfRecord = levels.length === 1 && levels[0]?.mapping === false ? 1 : nodesOfRecord + 1;
    if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0) {
      refuse(
        event.anchorStart,
        problem(
          'yaml-feature',
          'YAML anchors (&) and aliases (*) are not allowed',
          'YAML-Anker (&) und -Verweise (*) sind nicht erlaubt',
          'Write the value out, or put text that begins with & or * in quotes.',
          'Schreiben Sie den Wert aus oder setzen Sie Text, der mit & oder * beginnt, in Anführungszeichen.',
        ),
      );
    }
    if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0) {
      refuse(
        event.tagStart,
        problem(
          'yaml-feature',
          'YAML tags (!) are not allowed',
          'YAML-Tags (!) sind nicht erlaubt',
          'Put text that begins with ! in quotes.',
          'Setzen Sie Text, der mit ! beginnt, in Anführungszeichen.',
        ),
      );
    }
    const level = levels.at(-1);
    const found = hidden < 5 ? hiddenByEscape(source, event) : undefined;
    if (found !== undefined) {
      hidden += 1;
      problems.push({ problem: found, offset: offsetOf(event), path: level?.mapping === false ? [...path, level.index] : [...path] });
    }
    if (level?.mapping === true && level.key === undefined) {
      takeKey(level, event);
      // A collection as a key was refused above; its contents are not looked into.
      if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return problems;
      continue;
    }
    startValue(event);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      levels.push({ mapping: event.type === EVENT_ID.MAPPING, keys: new Set(), key: undefined, keyOffset: 0, index: 0 });
      if (levels.length > limits.levels) {
        refuse(
          offsetOf(event),
          problem(
            'too-large',
            `the data are nested deeper than ${String(limits.levels)} levels`,
            `die Daten sind tiefer als ${String(limits.levels)} Ebenen verschachtelt`,
            'Flatten the record.',
            'Machen Sie den Datensatz flacher.',
          ),
        );
        return problems;
      }
    } else endValue();
    const many = tooMany(nodesOfRecord, nodes);
    if (many !== undefined) {
      refuse(offsetOf(event), many);
      return problems;
    }
  }
  return problems;
};

const syntaxProblem = (error: unknown, source: string): TextProblem => {
  if (!(error instanceof YAMLException)) throw error;
  const advice = yamlAdvice(source, error.mark?.position ?? 0);
  if (advice !== undefined) return advice;
  const reason = error.reason.split('\n')[0] ?? '';
  return {
    offset: error.mark?.position ?? 0,
    problem: problem(
      'yaml',
      `the YAML cannot be read: ${quoted(reason)}`,
      `das YAML ist nicht lesbar: ${quoted(reason)}`,
      'Check indentation, colons and quotes at this place; text that holds ": " or " #" needs quotes.',
      'Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen an dieser Stelle; Text mit „: “ oder „ #“ braucht Anführungszeichen.',
    ),
  };
};

/** Reads a YAML text: all refusals at once, or the data. Days stay text. */
export const readYaml = (source: string): YamlReading => {
  try {
    const events = parseEvents(source, { maxDepth: parserDepth });
    const problems = inspect(source, events);
    if (problems.length > 0) return { data: undefined, problems };
    // `json` leaves out a second look for keys that stand twice: they were refused above.
    return { data: constructFromEvents(events, { source, maxAliases: 0, json: true })[0], problems };
  } catch (error) {
    return { data: undefined, problems: [syntaxProblem(error, source)] };
  }
};

/** Visits every value of a text in its order, with its path and places. Throws where the text cannot be parsed. */
export const visitValues = (source: string, visit: Visit): void => {
  inspect(source, parseEvents(source, { maxDepth: parserDepth }), visit);
};
