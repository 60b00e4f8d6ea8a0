/** What the reader says of characters that hide something. */
import { bidirectional, hiddenCharacters } from '#schemas/hidden-characters.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

const characterProblem = (char: string, offset: number): Problem => {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (char === '\uFEFF' && offset === 0) {
    return problem(
      'encoding',
      'the file begins with a byte order mark',
      'die Datei beginnt mit einer Byte-Reihenfolge-Marke',
      'Save the file as UTF-8 without BOM.',
      'Speichern Sie die Datei als UTF-8 ohne BOM.',
    );
  }
  if (bidirectional.test(char)) {
    return problem(
      'hidden-character',
      `a bidirectional control character (${code}) can make text look other than it is`,
      `ein bidirektionales Steuerzeichen (${code}) kann Text anders erscheinen lassen, als er ist`,
      'Delete it.',
      'Löschen Sie es.',
    );
  }
  return problem(
    'hidden-character',
    `the control character ${code} is not allowed`,
    `das Steuerzeichen ${code} ist nicht erlaubt`,
    'Delete it; it is often left by copying from another program.',
    'Löschen Sie es; oft bleibt es beim Kopieren aus einem anderen Programm zurück.',
  );
};

/** Hidden characters of a text with their offsets, the first `most` of them. */
export const hiddenPlaces = (text: string, most: number): readonly { readonly offset: number; readonly problem: Problem }[] => {
  const found: { offset: number; problem: Problem }[] = [];
  for (const match of text.matchAll(hiddenCharacters)) {
    if (found.length === most) break;
    found.push({ offset: match.index, problem: characterProblem(match[0], match.index) });
  }
  return found;
};

/** A hidden character that a text holds once its escapes are read, or half of a character; undefined where there is none. */
export const hiddenIn = (text: string): Problem | undefined => {
  const at = text.search(hiddenCharacters);
  if (at >= 0) return characterProblem(text.charAt(at), -1);
  if (text.isWellFormed()) return undefined;
  return problem(
    'hidden-character',
    'an escape stands for half of a character',
    'eine Escape-Folge steht für ein halbes Zeichen',
    'Write the character itself.',
    'Schreiben Sie das Zeichen selbst.',
  );
};
