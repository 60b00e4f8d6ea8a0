/** The office's own controls: the register, and the page of each. */
import { controlState } from '#domain/frameworks/control-state.ts';
import type { ControlRecord, ControlState } from '#domain/frameworks/control-state.ts';
import type { Relationship } from '#domain/frameworks/coverage.ts';
import { frameworkOf } from '#domain/frameworks/framework-structure.ts';
import { waiverEnd, waiverState } from '#domain/waivers/waivers.ts';
import type { Office } from '#domain/office/office.ts';
import { documentAt, roleAt } from '#reports/handbook/links.ts';
import type { DocumentLink, RoleLink } from '#reports/handbook/links.ts';
import type { Localised } from '#schemas/shared.ts';

/** A control in the register. */
export interface ControlRow {
  readonly id: string;
  readonly title: Localised;
  readonly owner: RoleLink | undefined;
  readonly type: ControlRecord['data']['type'];
  readonly nature: ControlRecord['data']['nature'];
  readonly frequency: string | undefined;
  readonly state: ControlState;
  /** Frameworks of which it meets controls, each with their numbers. */
  readonly frameworks: readonly { readonly id: string; readonly refs: readonly string[] }[];
}

/** A control of a framework that a control of the office meets. */
export interface MetRequirement {
  /** Undefined where this edition does not hold the framework. */
  readonly framework: { readonly id: string; readonly title: Localised } | undefined;
  readonly ref: string;
  readonly title: Localised | undefined;
  readonly relationship: Relationship;
  readonly note: string | undefined;
}

/** The page of a control. */
export interface ControlPage extends ControlRow {
  readonly objective: Localised;
  readonly justification: Localised | undefined;
  readonly requirements: readonly MetRequirement[];
  /** Undefined where this edition does not hold the document. */
  readonly statements: readonly ({ readonly document: DocumentLink; readonly id: string } | undefined)[];
  readonly tests: readonly (ControlState['tests'][number] & { readonly tester: RoleLink | undefined })[];
  /** Waivers of which it reduces the risk. */
  readonly waivers: readonly {
    readonly id: string;
    readonly title: Localised;
    readonly state: ReturnType<typeof waiverState>;
    readonly until: string;
  }[];
}

const frameworksOf = ({ data }: ControlRecord): ControlRow['frameworks'] => {
  const refs = new Map<string, string[]>();
  for (const { control } of data.satisfies ?? []) {
    const framework = frameworkOf(control);
    if (framework === undefined) continue;
    refs.set(framework, [...(refs.get(framework) ?? []), control.slice(framework.length + 1)]);
  }
  return [...refs].map(([id, list]) => ({ id, refs: list }));
};

const rowOf = (office: Office, asOf: string, control: ControlRecord): ControlRow => ({
  id: control.id,
  title: control.data.title,
  owner: roleAt(office, control.data.owner),
  type: control.data.type,
  nature: control.data.nature,
  frequency: control.data.frequency,
  state: controlState(control, asOf),
  frameworks: frameworksOf(control),
});

/** All controls of the office, by id. */
export const controlRegister = (office: Office, asOf: string): readonly ControlRow[] =>
  office.list('controls').map((control) => rowOf(office, asOf, control));

/** Title of a control of a framework by its key `<framework>/<ref>`; undefined where this edition does not hold it. */
export const requirementAt = (office: Office, control: string): Pick<MetRequirement, 'framework' | 'ref' | 'title'> => {
  const framework = office.find('frameworks', frameworkOf(control));
  const ref = control.slice(control.indexOf('/') + 1);
  return framework === undefined
    ? { framework: undefined, ref, title: undefined }
    : {
        framework: { id: framework.id, title: framework.data.title },
        ref,
        title: framework.data.controls.find((entry) => entry.ref === ref)?.title,
      };
};

/** The page of a control as of a day; undefined where this edition does not hold it. */
export const controlPage = (office: Office, asOf: string, id: string): ControlPage | undefined => {
  const control = office.find('controls', id);
  if (control === undefined) return undefined;
  const row = rowOf(office, asOf, control);
  return {
    ...row,
    objective: control.data.objective,
    justification: control.data.justification,
    requirements: (control.data.satisfies ?? []).map(({ control: met, relationship, note }) => ({
      ...requirementAt(office, met),
      relationship,
      note,
    })),
    statements: (control.data.statements ?? []).map((statement) => {
      const [key = '', name = ''] = statement.split('#');
      const document = documentAt(office, key);
      return document === undefined ? undefined : { document, id: name };
    }),
    tests: row.state.tests.map((test) => ({ ...test, tester: roleAt(office, test.by) })),
    waivers: office
      .referrersOf(control.key)
      .flatMap((record) =>
        record.collection === 'waivers' && record.data.compensating?.includes(id) === true
          ? [{ id: record.id, title: record.data.title, state: waiverState(record, asOf), until: waiverEnd(record, asOf) }]
          : [],
      ),
  };
};
