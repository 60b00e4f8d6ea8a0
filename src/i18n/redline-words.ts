/** The words of a redline, for the page and for the script that makes one in the browser. */
import type { StatementChange } from '../domain/redline/redline.ts';
import type { Language } from '../schemas/shared.ts';

/** Words in one language. */
export interface RedlineWords {
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly moved: string;
  /** Stands where a statement stood that is now elsewhere. */
  readonly left: string;
  readonly same: string;
  /** Names of strengths. */
  readonly levels: Readonly<Record<NonNullable<StatementChange['to']>, string>>;
  readonly unchanged: (blocks: number) => string;
  readonly counts: (statements: readonly Pick<StatementChange, 'mark' | 'reworded'>[], others: number) => string;
}

type Marks = Readonly<Record<StatementChange['mark'], number>>;

const countsOf = (statements: readonly Pick<StatementChange, 'mark' | 'reworded'>[]): Marks => {
  const count = (mark: StatementChange['mark']): number => statements.filter((statement) => statement.mark === mark).length;
  const rewordedElsewhere = statements.filter(({ mark, reworded }) => mark === 'moved' && reworded).length;
  return { added: count('added'), changed: count('changed') + rewordedElsewhere, removed: count('removed'), moved: count('moved') };
};

const english: RedlineWords = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'moved here',
  left: 'stood here and has moved',
  same: 'The texts are the same, word for word.',
  levels: { must: 'MUST', 'must-not': 'MUST NOT', should: 'SHOULD', 'should-not': 'SHOULD NOT', may: 'MAY' },
  unchanged: (blocks) => (blocks === 1 ? '1 paragraph unchanged' : `${blocks} paragraphs unchanged`),
  counts: (statements, others) => {
    const n = countsOf(statements);
    const of = (count: number): string => (count === 0 ? 'none' : String(count));
    const moved = n.moved === 0 ? '' : `, ${n.moved} moved`;
    const rest = others === 0 ? 'Nothing else changed.' : others === 1 ? '1 other passage changed.' : `${others} other passages changed.`;
    return `Statements: ${of(n.added)} added, ${of(n.changed)} changed, ${of(n.removed)} removed${moved}. ${rest}`;
  },
};

const german: RedlineWords = {
  added: 'hinzugefügt',
  removed: 'entfernt',
  changed: 'geändert',
  moved: 'hierher verschoben',
  left: 'stand hier und ist verschoben',
  same: 'Die Texte stimmen Wort für Wort überein.',
  levels: { must: 'MUSS', 'must-not': 'DARF NICHT', should: 'SOLLTE', 'should-not': 'SOLLTE NICHT', may: 'DARF' },
  unchanged: (blocks) => (blocks === 1 ? '1 Absatz unverändert' : `${blocks} Absätze unverändert`),
  counts: (statements, others) => {
    const n = countsOf(statements);
    const of = (count: number): string => (count === 0 ? 'keine' : String(count));
    const moved = n.moved === 0 ? '' : `, ${n.moved} verschoben`;
    const rest =
      others === 0
        ? 'Sonst ist nichts geändert.'
        : others === 1
          ? 'Außerdem ist 1 weitere Textstelle geändert.'
          : `Außerdem sind ${others} weitere Textstellen geändert.`;
    return `Regelungen: ${of(n.added)} hinzugefügt, ${of(n.changed)} geändert, ${of(n.removed)} entfernt${moved}. ${rest}`;
  },
};

/** The words of a redline in a language. */
export const redlineWords = (language: Language): RedlineWords => (language === 'de' ? german : english);
