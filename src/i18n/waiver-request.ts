/** The text of a request for a waiver, and the form of the code host that takes it. */
import type { DocumentPage } from '../reports/handbook/document-page.ts';
import type { Language } from '../schemas/shared.ts';
import { pick } from './text.ts';
import { fill, words } from './words.ts';

/** A request, ready to be sent or copied. */
export interface WaiverRequest {
  /** File below the records' folder. */
  readonly file: string;
  /** The commented YAML. */
  readonly text: string;
  /** The code host's form for a new file, and whether it holds the text already; undefined where the office names no repository. */
  readonly form: { readonly url: string; readonly filled: boolean } | undefined;
}

/** Requests from a document: one for all its statements, and one for each. */
export interface WaiverRequests {
  readonly document: WaiverRequest;
  readonly statements: ReadonlyMap<string, WaiverRequest>;
}

type FormFor = (file: string, text: string) => WaiverRequest['form'];
type Asked = Pick<DocumentPage, 'link' | 'title' | 'version' | 'waiverRules'> & {
  readonly statements: readonly { readonly id: string; readonly level: string | undefined; readonly deprecated: boolean }[];
};

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const scaffold = (page: Asked, statements: readonly string[], language: Language, source: Language): string => {
  const { request } = words(language).waivers;
  const { maxDays, maxExtensions, approver } = page.waiverRules ?? {};
  const name = inOneLine(`${page.link.number ?? ''} ${page.title}`);
  const limits = [
    ...(maxDays === undefined ? [] : [request.maxDays(maxDays)]),
    ...(maxExtensions === undefined ? [] : [request.maxExtensions(maxExtensions)]),
    ...(approver === undefined ? [] : [fill(request.decides, { role: inOneLine(pick(approver.title, language, source).text) })]),
  ];
  const keys = statements.map((statement) => `  - ${page.link.key}#${statement}`);
  return [
    `# ${fill(request.head, { document: name, version: page.version })}`,
    ...(limits.length === 0 ? [] : [`# ${limits.join('; ')}`]),
    `title: # ${request.title}`,
    statements.length > 1 ? `statements: # ${request.keep}` : 'statements:',
    ...keys,
    `requester: # ${request.requester}`,
    `owner: # ${request.owner}`,
    'reason: # technical, business, cost, timing, vendor, legal',
    `justification: # ${request.justification}`,
    `validFrom: # ${request.from}`,
    `validTo: # ${[request.until, ...(maxDays === undefined ? [] : [request.maxDays(maxDays)])].join('; ')}`,
    'decision: requested',
    '',
    `# ${request.optional}`,
    '# scope: { projects: [], applications: [], units: [] }',
    '# risk:',
    `#   inherent: # ${request.inherent}`,
    `#   residual: # ${request.residual}`,
    '# compensating: []',
    '# remediation:',
    `#   plan: # ${request.plan}`,
    '#   due: # 2027-06-30',
    '',
  ].join('\n');
};

/** Requests from an approved document that says it allows waivers; undefined where none may be asked for. `formFor` is undefined in the public edition. */
export const waiverRequests = (
  page: Asked,
  language: Language,
  source: Language,
  formFor: FormFor | undefined,
): WaiverRequests | undefined => {
  const ids = page.statements.filter(({ level, deprecated }) => level !== 'may' && !deprecated).map(({ id }) => id);
  if (formFor === undefined || page.link.status !== 'approved' || page.waiverRules?.allowed !== true || ids.length === 0) return undefined;
  const requestFor = (name: string, statements: readonly string[]): WaiverRequest => {
    const file = `waivers/${page.link.id}-${name}.yaml`;
    const text = scaffold(page, statements, language, source);
    return { file, text, form: formFor(file, text) };
  };
  return { document: requestFor('waiver', ids), statements: new Map(ids.map((id) => [id, requestFor(id, [id])])) };
};
