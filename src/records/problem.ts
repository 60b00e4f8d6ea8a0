/** What the reader can object to: each problem with its rule, its sentence in both languages, and the remedy. */
import type { Message, Severity } from '#schemas/finding.ts';
import { visibleText } from '#schemas/hidden-characters.ts';

/** A finding without its place. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly hint?: Message | undefined;
}

/** An error of the named rule. */
export const problem = (rule: string, en: string, de: string, hintEn?: string, hintDe?: string): Problem => ({
  rule,
  severity: 'error',
  message: { en, de },
  hint: hintEn === undefined ? undefined : { en: hintEn, de: hintDe ?? hintEn },
});

/** Text from a record, made safe and short for a message: no control characters, at most 80 characters. */
export const quoted = (value: string): string => {
  const visible = visibleText(value);
  return visible.length > 80 ? `${visible.slice(0, 79)}…` : visible;
};
