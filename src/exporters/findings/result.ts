import type { Finding } from '#schemas/finding.ts';
import type { Language } from '#schemas/shared.ts';

/** What a check found, and how it is to be told. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Records by collection. */
  readonly records: Readonly<Record<string, number>>;
  readonly asOf: string;
  readonly language: Language;
  /** Folder of the records as the person named it, put before each file. */
  readonly root: string;
  /** Whether the terminal shows colours. */
  readonly colour: boolean;
}

/** Control characters made visible: names of files and keys come from anybody, and a line of theirs could pass for one of ours. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);

/** A finding's sentence with its field in front. */
export const sentenceOf = (finding: Finding, language: Language): string =>
  visible(`${finding.field === undefined ? '' : `${finding.field}: `}${finding.message[language]}`);

/** A finding's remedy with a space in front; nothing where none is known. */
export const hintOf = (finding: Finding, language: Language): string =>
  finding.hint === undefined ? '' : ` ${visible(finding.hint[language])}`;

/** A finding's file as the person can open it. */
export const pathOf = (finding: Finding, root: string): string => visible(`${root.replace(/\/+$/, '')}/${finding.file}`);
