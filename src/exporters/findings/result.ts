import type { Finding } from '#schemas/finding.ts';
import { visibleText } from '#schemas/hidden-characters.ts';
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

/** A finding's sentence with its field in front. */
export const sentenceOf = (finding: Finding, language: Language): string =>
  visibleText(`${finding.field === undefined ? '' : `${finding.field}: `}${finding.message[language]}`);

/** A finding's remedy with a space in front; nothing where none is known. */
export const hintOf = (finding: Finding, language: Language): string =>
  finding.hint === undefined ? '' : ` ${visibleText(finding.hint[language])}`;

/** A finding's file as the person can open it. */
export const pathOf = (finding: Finding, root: string): string => visibleText(`${root.replace(/\/+$/, '')}/${finding.file}`);
