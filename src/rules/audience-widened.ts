import { documentsOf } from '#domain/governance/documents.ts';
import { passagesOf, plainPassage } from '#domain/governance/quotations.ts';
import { isVisible } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import type { Message } from '#schemas/finding.ts';
import type { AnyRecord, Body } from '#schemas/record.ts';
import type { Audience } from '#schemas/shared.ts';
import type { Rule, Violation } from './rule.ts';

interface Source {
  readonly record: AnyRecord;
  readonly statement: string;
}

const audienceNames: Readonly<Record<Audience, Message>> = {
  public: { en: 'public', de: 'öffentlich' },
  internal: { en: 'internal', de: 'intern' },
  confidential: { en: 'confidential', de: 'vertraulich' },
};

const bodiesOf = (record: AnyRecord): readonly Body[] => [
  ...(record.body === undefined ? [] : [record.body]),
  ...record.translations.map((translation) => translation.body),
];

/** Enough to know of any record whether another one of that audience says the same. */
const kept = 2;

/** Statements by their words: of each audience two documents that hold them. */
const statementsByText = (office: Office): ReadonlyMap<string, readonly Source[]> => {
  const sources = new Map<string, Source[]>();
  for (const record of documentsOf(office)) {
    for (const statement of bodiesOf(record).flatMap((body) => body.statements)) {
      const text = plainPassage(statement.text);
      const known = sources.get(text) ?? [];
      sources.set(text, known);
      const same = known.filter((source) => source.record.audience === record.audience);
      if (same.length < kept && !same.some((source) => source.record === record)) known.push({ record, statement: statement.id });
    }
  }
  return sources;
};

/**
 * The statement of fewer readers that a passage of a record repeats; undefined where others that its readers may see say the same.
 * A record that states the same under an id of its own does not quote: some duties are worded alike everywhere.
 */
const quotedBy = (record: AnyRecord, sources: readonly Source[]): Source | undefined => {
  const own = sources.find((source) => source.record === record);
  const others = sources.filter((source) => source.record !== record);
  if (others.some((source) => isVisible(source.record.audience, record.audience))) return undefined;
  return others.find((source) => own === undefined || own.statement === source.statement);
};

const between = (record: AnyRecord, target: AnyRecord): Message => ({
  en: `this record is ${audienceNames[record.audience].en}, ${target.key} is ${audienceNames[target.audience].en}`,
  de: `dieser Datensatz ist ${audienceNames[record.audience].de}, ${target.key} ist ${audienceNames[target.audience].de}`,
});

/** The text of a record neither links nor quotes what fewer people may read. */
export const audienceWidened: Rule = {
  id: 'audience-widened',
  severity: 'error',
  security: true,
  title: { en: 'A text does not give away what fewer may read', de: 'Ein Text verrät nichts, was nur wenige lesen dürfen' },
  why: {
    en: 'Each edition of the site holds what its readers may see. References in the data are hidden there by themselves; a link or a quotation in running text would carry title or wording of a confidential record to the public.',
    de: 'Jede Ausgabe der Website enthält, was ihre Leserschaft sehen darf. Bezüge in den Daten werden dort von selbst verborgen; ein Verweis oder ein Zitat im Fließtext trüge Titel oder Wortlaut eines vertraulichen Datensatzes nach außen.',
  },
  remedy: {
    en: 'Delete the link or the quotation, or narrow the `audience` of this record. Where a bare reference is enough, write it into the front matter: there it is shown as restricted.',
    de: 'Löschen Sie den Verweis oder das Zitat, oder schränken Sie die `audience` dieses Datensatzes ein. Genügt ein bloßer Bezug, so gehört er in die Kopfdaten: Dort erscheint er als geschützt.',
  },
  example: {
    wrong: 'audience: public\n---\nSee [incident 7](../decisions/incident-7.md).     # confidential',
    right: 'audience: public\nrelatesTo: [decisions/incident-7]\n---\nThe board has decided on the incident.',
  },
  *check(office) {
    const statements = statementsByText(office);
    const audiences = new Set([...statements.values()].flat().map((source) => source.record.audience));
    for (const record of office.records) {
      const mayQuote = [...audiences].some((audience) => !isVisible(audience, record.audience));
      for (const body of bodiesOf(record)) {
        const at = (line: number, column: number, target: AnyRecord, what: Message): Violation => ({
          record,
          place: { file: body.file, line, column },
          message: { en: `${what.en}: ${between(record, target).en}`, de: `${what.de}: ${between(record, target).de}` },
          hint: {
            en: 'Delete it, or narrow the audience of this record.',
            de: 'Löschen Sie die Stelle, oder schränken Sie die audience dieses Datensatzes ein.',
          },
        });
        for (const link of body.links) {
          const target = link.key === undefined ? undefined : office.byKey(link.key);
          if (target === undefined || isVisible(target.audience, record.audience)) continue;
          yield at(link.line, link.column, target, {
            en: 'the link leads to what fewer may read',
            de: 'der Verweis führt zu etwas, das nur wenige lesen dürfen',
          });
        }
        for (const passage of mayQuote ? passagesOf(body) : []) {
          const source = quotedBy(record, statements.get(passage.text) ?? []);
          if (source === undefined) continue;
          yield at(passage.line, 1, source.record, {
            en: `the text quotes the statement "${source.statement}", which fewer may read`,
            de: `der Text zitiert die Regelung „${source.statement}“, die nur wenige lesen dürfen`,
          });
        }
      }
    }
  },
};
