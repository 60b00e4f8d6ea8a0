/** What every page shows around its own matter: name, data date, revision, and the ways to the source. */
import { codeHost, editUrl, newFile, problemUrl } from '#domain/office/code-host.ts';
import type { CodeHost, NewFile } from '#domain/office/code-host.ts';
import { isVisible } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { sectionsOf } from '#domain/office/sections.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Audience, Language, Localised } from '#schemas/shared.ts';
import { currentSite } from './site.ts';

/** Facts for the layout. */
export interface Frame {
  readonly name: Localised;
  readonly asOf: string;
  readonly revision: string | undefined;
  readonly recordsHash: string;
  readonly sections: ReturnType<typeof sectionsOf>;
  readonly edition: Audience;
  /** Name of the classification of this page, where the organisation has one. */
  readonly classification: Localised | undefined;
  readonly audience: Audience;
  readonly languages: readonly Language[];
  /** Key and version of the record that the page is about. */
  readonly id: string | undefined;
  readonly version: string | undefined;
  /** Where the record can be edited, and where a problem with it can be reported. */
  readonly editUrl: string | undefined;
  readonly reportUrl: string | undefined;
  /** Address of the site; a printed page says where its current version is. */
  readonly address: string | undefined;
}

interface Links {
  readonly edit: string | undefined;
  readonly report: string | undefined;
}

const noLinks: Links = { edit: undefined, report: undefined };

/** The code host, for readers who may know of it. */
export const hostFor = (): CodeHost | undefined => {
  const { office, edition } = currentSite();
  return isVisible('internal', edition) ? codeHost(office) : undefined;
};

/** Whether this edition is for those who write records: all but the public one. */
export const mayWrite = (): boolean => isVisible('internal', currentSite().edition);

const linksFor = (record: AnyRecord | undefined): Links => {
  const host = hostFor();
  if (host === undefined || record === undefined) return noLinks;
  const version = versionOf(record);
  return {
    edit: editUrl(host, record.file),
    report: problemUrl(host, `${record.key}${version === undefined ? '' : ` ${version}`}`),
  };
};

/** Gives the form of the code host for a new record; the form is undefined where the office names no repository, all of it for readers of the public edition. */
export const newRecordForm = (): ((file: string, text: string) => NewFile | undefined) | undefined => {
  const host = hostFor();
  return isVisible('internal', currentSite().edition)
    ? (file, text) => (host === undefined ? undefined : newFile(host, file, text))
    : undefined;
};

/** The forms of the code host for new files and for files that exist; undefined where the office names no repository, and for readers of the public edition. */
export const hostForms = (): { newFile: (file: string, text: string) => NewFile; editUrl: (file: string) => string } | undefined => {
  const host = hostFor();
  return host === undefined ? undefined : { newFile: (file, text) => newFile(host, file, text), editUrl: (file) => editUrl(host, file) };
};

const versionOf = (record: AnyRecord): string | undefined =>
  'version' in record.data && typeof record.data.version === 'string' ? record.data.version : undefined;

const known = new WeakMap<Office, Frame['sections']>();

/** The sections of the office, found once and not for every page. */
const sectionsIn = (office: Office): Frame['sections'] => {
  const sections = known.get(office) ?? sectionsOf(office);
  known.set(office, sections);
  return sections;
};

/** The frame of a page; of a record's own page, with the record. */
export const frameOf = (record?: AnyRecord): Frame => {
  const { office, asOf, revision, recordsHash, edition, address } = currentSite();
  const { data } = office.organisation;
  const audience = record?.audience ?? edition;
  const links = linksFor(record);
  return {
    name: data.name,
    asOf,
    revision,
    recordsHash,
    sections: sectionsIn(office),
    edition,
    audience,
    address,
    languages: data.languages,
    classification: data.classification?.[audience],
    id: record?.key,
    version: record === undefined ? undefined : versionOf(record),
    editUrl: links.edit,
    reportUrl: links.report,
  };
};

/** The `getStaticPaths` entries of a page that exists once a language: English at the root, others under their code. */
export const languagePaths = (): { params: { language: string | undefined }; props: { language: Language } }[] =>
  currentSite().office.organisation.data.languages.map((language) => ({
    params: { language: language === 'en' ? undefined : language },
    props: { language },
  }));

/** The same, once for each of some ids. */
export const languagePathsOf = <P extends Record<string, string>>(
  params: readonly P[],
): { params: P & { language: string | undefined }; props: P & { language: Language } }[] =>
  params.flatMap((own) => languagePaths().map((page) => ({ params: { ...own, ...page.params }, props: { ...own, ...page.props } })));
