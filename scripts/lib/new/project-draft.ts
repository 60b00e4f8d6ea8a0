/** The record of a project from that of a request: what the request says is taken over, what it cannot say comes from the caller, and what somebody must look at has a comment above it. */
import path from 'node:path';
import { Document, isMap, isPair, isScalar, isSeq, Scalar } from 'yaml';
import type { Office } from '#domain/office/office.ts';
import { inTurn } from '#domain/office/order.ts';
import { plainLine } from '#domain/office/plain-text.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Body, OfficeRecord, Translation } from '#schemas/record.ts';

type Request = OfficeRecord<'requests'>;
type Project = DataOf<'projects'>;

/** What a request does not say. */
export type Answers = Pick<Project, 'sponsor' | 'manager' | 'methodology' | 'phase' | 'tier' | 'category'> & {
  /** Without it, the first sentence of the request's text. */
  readonly summary: string | undefined;
};

/** The data of a project, with comments by key, and notes on what could not be taken over. */
export interface ProjectDraft {
  readonly data: Project;
  readonly comments: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** Equal shares in whole per cent that sum to 100; the first ones get what is left over. */
const equalWeights = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(100 / count) + (index < 100 % count ? 1 : 0));

const longestSummary = 300;

/** The first sentence under the headings of a text, without markup; undefined where there is no text. */
const firstSentence = (text: string): string | undefined => {
  const paragraph = text.split(/\n\s*\n/).find((part) => part.trim() !== '' && !/^\s*(?:#|[-*] |```|\||!\[)/.test(part));
  if (paragraph === undefined) return undefined;
  const line = plainLine(paragraph);
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence.length > longestSummary ? `${sentence.slice(0, longestSummary - 1)}…` : sentence;
};

/** The project that a candidate is: itself, or the one that a request became. */
const projectOf = (office: Office, key: string): string | undefined => {
  const record = office.byKey(key);
  if (record?.collection === 'projects') return record.id;
  return record?.collection === 'requests' ? record.data.becomes : undefined;
};

/** The data of the project, in the order of its schema. */
export const projectDraft = (office: Office, { data, id, body }: Request, answers: Answers): ProjectDraft => {
  const { objectives = [], requires = [], excludes = [], ...request } = data;
  const weights = equalWeights(objectives.length);
  const { summary = firstSentence(body?.text ?? '') ?? data.title, ...stated } = answers;
  const projectsOf = (keys: readonly string[]): readonly string[] => [...new Set(keys.flatMap((key) => projectOf(office, key) ?? []))];
  const [dependsOn, apart] = [projectsOf(requires), projectsOf(excludes)];
  const open = (keys: readonly string[], what: string): readonly string[] =>
    keys.filter((key) => projectOf(office, key) === undefined).map((key) => `${what} ${key}, which is no project yet.`);
  return {
    data: {
      title: data.title,
      summary,
      sponsor: stated.sponsor,
      manager: stated.manager,
      unit: data.unit,
      methodology: stated.methodology,
      lifecycle: 'approved',
      phase: stated.phase,
      tier: stated.tier,
      category: stated.category,
      ...(objectives.length === 0
        ? {}
        : { objectives: objectives.map((objective, index) => ({ id: objective, weight: weights[index] ?? 0 })) }),
      ...(request.mandatory === undefined ? {} : { mandatory: request.mandatory }),
      ...(dependsOn.length === 0 ? {} : { dependsOn: dependsOn.map((project) => ({ project })) }),
      ...(apart.length === 0 ? {} : { excludes: [...apart] }),
      ...(request.businessCase === undefined ? {} : { businessCase: request.businessCase }),
      ...(request.scores === undefined ? {} : { scores: request.scores }),
      ...(request.team === undefined ? {} : { team: request.team }),
      ...(request.audience === undefined ? {} : { audience: request.audience }),
    },
    comments: {
      title: ` Made from requests/${id}. Still to fill: start and end (planned), and a baseline with budget and plan.`,
      ...(answers.summary === undefined ? { summary: ' From the request: say in one or two sentences what it does, and why.' } : {}),
      ...(objectives.length > 1 ? { objectives: ' Equal weights: put in what the board sees; they sum to 100.' } : {}),
    },
    notes: [...open(requires, 'It requires'), ...open(excludes, 'It is an alternative to')],
  };
};

/** Lists whose entries stand on one line each. */
const inLines = new Set(['cashflows', 'team', 'objectives', 'dependsOn']);

/** The head of a Markdown record as people write it: block style, entries of tables on a line each, comments above their keys. */
const headText = (data: object, comments: Readonly<Record<string, string>> = {}): string => {
  const document = new Document(data, { aliasDuplicateObjects: false });
  const shape = (node: unknown): void => {
    if (!isMap(node)) return;
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const key = String(pair.key.value);
      if (comments[key] !== undefined && node === document.contents) pair.key.commentBefore = comments[key];
      if (isScalar(pair.value) && key === 'translates') pair.value.type = Scalar.QUOTE_DOUBLE;
      if (isSeq(pair.value) && inLines.has(key)) for (const entry of pair.value.items) if (isMap(entry)) entry.flow = true;
      shape(pair.value);
    }
  };
  shape(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};

const isRelative = (target: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(target) && target !== '';

/** The text with its relative links leading to the same places from another file. */
const movedBody = ({ text, links, file, firstLine }: Body, to: string): string => {
  const lines = text.split('\n');
  // From the end, so that the places before stay where they are.
  for (const { target, line, column } of [...links].sort((a, b) => inTurn(b.line - a.line, b.column - a.column))) {
    const at = line - firstLine;
    const written = lines[at];
    const place = written?.indexOf(target, Math.max(0, column - 1)) ?? -1;
    if (written === undefined || place < 0 || !isRelative(target)) continue;
    const moved = path.posix.relative(path.posix.dirname(to), path.posix.join(path.posix.dirname(file), target));
    lines[at] = `${written.slice(0, place)}${moved}${written.slice(place + target.length)}`;
  }
  return lines.join('\n');
};

/** The file of the project: head and text. */
export const projectText = ({ data, comments }: ProjectDraft, body: Body | undefined, file: string): string =>
  `---\n${headText(data, comments)}---\n${body === undefined ? '' : movedBody(body, file)}`;

/** The translation of the project from that of the request. */
export const translationText = ({ title, translates, body }: Translation, file: string): string => {
  const summary = firstSentence(body.text);
  return `---\n${headText({ title, ...(summary === undefined ? {} : { summary }), translates })}---\n${movedBody(body, file)}`;
};
