/** Building blocks of record schemas: the shared types of a record, each defined once. Every schema of a record type is made of these. */
import * as z from 'zod';
import { expectation } from './expectations.ts';

/** What a key's `meta` may say beside its description; the reader, the edition filter and the editor's schema read it from here. */
declare module 'zod' {
  interface GlobalMeta {
    /** The collection (or kind of target) that the value names: see `RefTarget`. */
    ref?: RefTarget;
    /** The narrowest audience that may see this field, where that is narrower than its record's. */
    audience?: Audience;
  }
}

/**
 * What a reference names: the id of a record of a collection; `document` = `<collection>/<id>` of a handbook document; `statement` = `<collection>/<id>#<statement>`;
 * `control` = `<framework>/<ref>`; `group` = a unit or a role; `record` = `<collection>/<id>` of any record; `project-*` = an item of the same project; `artefact` and `gate` = of the project's methodology.
 */
export type RefTarget =
  | 'roles'
  | 'units'
  | 'projects'
  | 'programmes'
  | 'objectives'
  | 'methodologies'
  | 'obligations'
  | 'applications'
  | 'suppliers'
  | 'contracts'
  | 'teams'
  | 'controls'
  | 'decisions'
  | 'requests'
  | 'waivers'
  | 'standards'
  | 'templates'
  | 'group'
  | 'document'
  | 'statement'
  | 'control'
  | 'record'
  | 'candidate'
  | 'project-milestone'
  | 'project-task'
  | 'project-change'
  | 'project-baseline'
  | 'artefact'
  | 'gate';

export const audiences = ['public', 'internal', 'confidential'] as const;
/** Who may read a record, from the widest to the narrowest: `public ⊂ internal ⊂ confidential`. */
export type Audience = (typeof audiences)[number];

export const languages = ['en', 'de'] as const;
/** A language that the site speaks. */
export type Language = (typeof languages)[number];

/** Text in both languages; a language that is missing falls back to the other. */
export interface LocalisedText {
  readonly en?: string | undefined;
  readonly de?: string | undefined;
}

/** A string in the organisation's first language, or one string a language. */
export type Localised = string | LocalisedText;

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids are kebab-case: small letters, digits, single hyphens. Linear on any input. */
export const isKebabCase = (text: string): boolean => text.length <= 120 && kebabCase.test(text);

/** A non-empty line or paragraph of plain text. */
export const text = () => z.string().min(1).max(20_000);

/** A kebab-case id. */
export const id = () => z.string().regex(kebabCase, expectation('id')).max(120);

/** A day as text, `2026-10-31`; impossible days are errors; never a time zone. */
export const day = () => z.iso.date(expectation('day'));

/** A month as text, `2026-10`. */
export const month = () => z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, expectation('month'));

/** A calendar year. */
export const year = () => z.int().min(1970).max(2200);

/** A document version, `major.minor`; major = material change, minor = editorial. */
export const version = () => z.string().regex(/^\d{1,4}\.\d{1,4}$/, expectation('version'));

/** A SHA-256 in hexadecimal. */
export const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/, expectation('sha256'));

/** A period in months, `P3M` to `P36M` (ISO 8601). */
export const reviewPeriod = () => z.string().regex(/^P(?:[3-9]|[12]\d|3[0-6])M$/, expectation('reviewPeriod'));

/** A share of 1, such as 0.1 for ten per cent. */
export const share = () => z.number().min(0).max(1);

/** A percentage from 0 to 100. */
export const percent = () => z.number().min(0).max(100);

const minorUnits = (least = -1e13) => z.number().multipleOf(0.01, expectation('money')).min(least).max(1e13);

/** Money: a number in the organisation's currency with at most two decimals, or `{amount, currency}` with a dated rate in `organisation.yaml`. */
export const money = () =>
  z.union(
    [
      minorUnits(),
      z.strictObject({ amount: minorUnits().describe('The amount, at most two decimals'), currency: currency().describe('ISO 4217 code') }),
    ],
    expectation('money'),
  );

/** Money that is never negative, such as a cost or a limit. */
export const nonNegativeMoney = () =>
  z.union(
    [
      minorUnits(0),
      z.strictObject({
        amount: minorUnits(0).describe('The amount, 0 or more, at most two decimals'),
        currency: currency().describe('ISO 4217 code'),
      }),
    ],
    expectation('nonNegativeMoney'),
  );

/** An ISO 4217 currency code. */
export const currency = () => z.string().regex(/^[A-Z]{3}$/, expectation('currency'));

/** A string, or one string a language. */
export const localised = () =>
  z.union(
    [
      text(),
      z
        .strictObject({ en: text().optional().describe('English'), de: text().optional().describe('German') })
        .refine((value) => value.en !== undefined || value.de !== undefined, expectation('localised')),
    ],
    expectation('localised'),
  );

/** A web address (https, http or mailto) or a path inside the repository; never a script. */
export const link = () =>
  z
    .string()
    .max(2_000)
    .regex(/^(?:https?:\/\/|mailto:|\/(?![/\\])|(?!\/)[A-Za-z0-9_./-]+$)/, expectation('link'));

/** A path inside the repository, from its top, with `/`: no part of it is hidden, and none leads upwards. */
export const repositoryPath = () =>
  z
    .string()
    .max(500)
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/, expectation('repositoryPath'));

/** An account of a code host: `@user`, `@group/team`, or a mail address. Linear on any input. */
export const account = () =>
  z
    .string()
    .max(120)
    .regex(
      /^(?:@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9][A-Za-z0-9_.-]*)*|[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9][A-Za-z0-9.-]*)$/,
      expectation('account'),
    );

/** The id of a record of the named collection, or of a part of the same project. */
export const ref = (target: RefTarget) => {
  const pattern =
    target === 'statement'
      ? z.string().regex(/^[a-z]+\/[a-z0-9-]+#[a-z0-9-]+$/, expectation('statementRef'))
      : target === 'document' || target === 'record' || target === 'candidate'
        ? z.string().regex(/^[a-z]+\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, expectation('recordRef'))
        : target === 'control'
          ? z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9][A-Za-z0-9 .()_-]{0,60}$/, expectation('controlRef'))
          : id();
  return pattern.meta({ ref: target });
};

/** A traffic light with its fourth state: not assessed is not green. */
export const rag = () => z.enum(['green', 'amber', 'red', 'not-assessed']);

/** Who may read the record; default `internal`. */
export const audience = () =>
  z.enum(audiences).optional().describe('Who may read this record: public, internal or confidential. Default: internal');

/** Keys whose names the author chooses (ids, or display names), with values of one kind. */
export const byName = <V extends z.ZodType>(value: V) => z.record(z.string().min(1).max(120), value);
