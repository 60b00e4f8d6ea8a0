/** What can be wrong with a part of a mapping. */
import { fieldsOf } from '#schemas/fields.ts';
import type { FieldPath } from '#schemas/finding.ts';
import { recordTypes } from '#schemas/index.ts';
import type { ColumnRule, TablePart } from '#schemas/table-mapping.ts';
import type { TableFaults } from './faults.ts';
import { isOnTheWay } from './paths.ts';
import type { PathPart } from './paths.ts';
import type { TableTools } from './tools.ts';
import type { CellFault } from './values.ts';

/** What is said of a field that the record type does not have. */
export const describeUnknown = (part: TablePart, name: string, tools: TableTools): CellFault => ({
  message: {
    en: `${part.target} have no field "${name}"`,
    de: `${part.target} haben kein Feld „${name}“`,
  },
  hint: tools.didYouMean(
    name,
    fieldsOf(recordTypes[part.target].schema).map((field) =>
      field.path.map((step, index) => (step === '[]' ? '[]' : index === 0 ? step : `.${step}`)).join(''),
    ),
  ) ?? {
    en: 'The schema of the record type lists its fields (.vscode/schemas).',
    de: 'Das Schema der Datensatzart nennt ihre Felder (.vscode/schemas).',
  },
});

/** Whether a part says what its target needs, and nothing that it cannot have. */
export const checkForm = (part: TablePart, at: FieldPath, faults: TableFaults): void => {
  const { path, register } = recordTypes[part.target];
  const need = (key: string, en: string, de: string, hintEn: string, hintDe: string): void => {
    faults.inMapping([...at, key], { en, de }, { en: hintEn, de: hintDe });
  };
  if (path.includes('{project}') === (part.project === undefined)) {
    if (part.project === undefined) {
      need(
        'project',
        'nothing tells the project',
        'nichts nennt das Projekt',
        'Give its id, or the column that names it.',
        'Geben Sie seine Kennung an oder die Spalte, die es nennt.',
      );
    } else {
      need(
        'project',
        `${part.target} are not part of a project`,
        `${part.target} gehören zu keinem Projekt`,
        'Leave project out.',
        'Lassen Sie project weg.',
      );
    }
  }
  if (register === 'line' ? part.id !== undefined : part.id === undefined) {
    if (part.id === undefined) {
      need(
        'id',
        'nothing tells the records apart',
        'nichts unterscheidet die Datensätze',
        'Name the column with their numbers, or their titles.',
        'Nennen Sie die Spalte mit ihren Nummern oder ihren Titeln.',
      );
    } else {
      need(
        'id',
        `${part.target} have no ids`,
        `${part.target} haben keine Kennungen`,
        'Leave id out; identity tells the lines apart.',
        'Lassen Sie id weg; identity unterscheidet die Zeilen.',
      );
    }
  }
  if (part.body !== undefined && !path.endsWith('.md')) {
    need(
      'body',
      `${part.target} have no text under their head`,
      `${part.target} haben keinen Text unter dem Kopf`,
      'Leave body out.',
      'Lassen Sie body weg.',
    );
  }
};

/** Whether a source names one place, and one that exists. */
export const checkSource = (name: string, rule: ColumnRule, measures: ReadonlySet<string>, at: FieldPath, faults: TableFaults): void => {
  if ((rule.column === undefined) === (rule.unpivot === undefined)) {
    faults.inMapping(at, { en: `"${name}" needs either column or unpivot`, de: `„${name}“ braucht entweder column oder unpivot` });
  } else if (rule.unpivot !== undefined && !measures.has(rule.unpivot)) {
    const known = [...measures].join(', ');
    faults.inMapping(
      at,
      { en: `unpivot gives no "${rule.unpivot}"`, de: `unpivot liefert kein „${rule.unpivot}“` },
      { en: `Known: ${known}.`, de: `Bekannt: ${known}.` },
    );
  }
};

/** Fields twice, or one inside the other, would overwrite each other. */
export const checkOverlap = (
  all: readonly { readonly name: string; readonly parts: readonly PathPart[]; readonly at: FieldPath }[],
  faults: TableFaults,
): void => {
  for (const [index, { name, parts, at }] of all.entries()) {
    const other = all.slice(0, index).find((before) => isOnTheWay(before.parts, parts));
    if (other !== undefined) {
      faults.inMapping(
        at,
        { en: `"${name}" and "${other.name}" are given both`, de: `„${name}“ und „${other.name}“ sind beide angegeben` },
        { en: 'Keep one of them.', de: 'Behalten Sie eines davon.' },
      );
    }
  }
};
