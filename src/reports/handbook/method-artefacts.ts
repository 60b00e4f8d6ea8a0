/** The artefacts of a methodology before and after tailoring: for which tiers and cases, at which gates, from which template. */
import { gatesOfAdded, requiredArtefacts } from '#domain/governance/conformance.ts';
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { documentAt } from './links.ts';
import type { DocumentLink } from './links.ts';

type Methodology = DataOf<'methodologies'>;
type Project = DataOf<'projects'>;

/** Something with an id and a name: a gate, an artefact. */
export interface Named {
  readonly id: string;
  readonly title: Localised;
}

/** An artefact: where it is due, and for which tiers once the rules for tiers alone are applied. */
export interface MethodArtefact {
  readonly id: string;
  readonly title: Localised;
  readonly template: DocumentLink | undefined;
  /** The file of its template, a path of this site, and its format. */
  readonly file: { readonly path: string; readonly format: string | undefined } | undefined;
  /** Gates that name it; of one that none names, those at which rules for tiers alone add it. */
  readonly gates: readonly Named[];
  readonly tiers: readonly boolean[];
  /** Cases of projects that owe it, by their ids. */
  readonly cases: readonly string[];
  /** Rules beyond the tier that add or drop it; of one that adds, the gates at which it is then due. */
  readonly rules: readonly { readonly effect: 'add' | 'drop'; readonly when: Condition; readonly gates: readonly Named[] }[];
}

/** Conditions of a tailoring rule; all that are named hold. */
export type Condition = NonNullable<Methodology['tailoring']>[number]['when'];

/** A tailoring rule in words: for which projects it adds what, due where, and drops what. */
export interface TailoringRule {
  readonly when: Condition;
  readonly adds: readonly (Named & { readonly gates: readonly Named[] })[];
  readonly drops: readonly Named[];
}

/** A case of projects that tailoring tells apart: a tier, with each condition that any rule names. */
export interface ProjectCase {
  readonly id: string;
  readonly when: Condition & { readonly tier: number };
}

const tiers = [1, 2, 3] as const;

/** A project that is only what the condition says of it. */
const projectOf = (when: Condition): Project => when as Project;

const gatesAt = ({ gates }: Methodology, ids: readonly string[]): readonly Named[] =>
  gates.filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ id, title }));

const isTierAlone = (when: Condition): boolean =>
  when.tier !== undefined && Object.values(when).filter((value) => value !== undefined).length === 1;

const categories = ['run', 'grow', 'transform', 'regulatory'] as const;

/** Every combination of what rules ask for, tier by tier. Most methods ask for two things; all four make 48 cases. */
export const projectCases = ({ tailoring = [] }: Methodology): readonly ProjectCase[] => {
  const asks = (key: keyof Condition): boolean => tailoring.some(({ when }) => when[key] !== undefined);
  const categoryChoices = asks('category') ? categories : [undefined];
  const personalChoices = asks('personalData') ? [false, true] : [undefined];
  const mandatoryChoices = asks('mandatory') ? [false, true] : [undefined];
  return tiers.flatMap((tier) =>
    categoryChoices.flatMap((category) =>
      personalChoices.flatMap((personalData) =>
        mandatoryChoices.map((mandatory) => ({
          id: [
            `tier-${String(tier)}`,
            category,
            personalData === true ? 'personal' : undefined,
            mandatory === true ? 'mandatory' : undefined,
          ]
            .filter((part) => part !== undefined)
            .join('-'),
          when: {
            tier,
            ...(category === undefined ? {} : { category }),
            ...(personalData === undefined ? {} : { personalData }),
            ...(mandatory === undefined ? {} : { mandatory }),
          },
        })),
      ),
    ),
  );
};

const fileOf = (office: Office, key: string | undefined): MethodArtefact['file'] => {
  const template = key === undefined ? undefined : office.byKey(key);
  const path = template?.collection === 'templates' ? template.data.file : undefined;
  return template?.collection === 'templates' && path?.startsWith('/') === true ? { path, format: template.data.format } : undefined;
};

/** The artefacts of a methodology, in its order. */
export const methodArtefacts = (office: Office, data: Methodology): readonly MethodArtefact[] => {
  const byTier = tiers.map((tier) => requiredArtefacts(data, projectOf({ tier })));
  const byCase = projectCases(data).map(({ id, when }) => ({ id, required: requiredArtefacts(data, projectOf(when)) }));
  const rules = data.tailoring ?? [];
  return data.artefacts.map(({ id, title, template }) => {
    const naming = data.gates.filter((gate) => gate.artefacts?.includes(id) === true).map((gate) => gate.id);
    const added = rules.filter(({ when, add }) => isTierAlone(when) && add?.includes(id) === true);
    return {
      id,
      title,
      template: template === undefined ? undefined : documentAt(office, template),
      file: fileOf(office, template),
      gates: gatesAt(data, naming.length > 0 ? naming : added.flatMap(({ gate }) => gatesOfAdded(data, id, gate))),
      tiers: byTier.map((required) => required.has(id)),
      cases: byCase.filter(({ required }) => required.has(id)).map((one) => one.id),
      rules: rules.flatMap(({ when, add, drop, gate }): MethodArtefact['rules'] => {
        if (isTierAlone(when)) return [];
        if (add?.includes(id) === true) return [{ effect: 'add', when, gates: gatesAt(data, gatesOfAdded(data, id, gate)) }];
        return drop?.includes(id) === true ? [{ effect: 'drop', when, gates: [] }] : [];
      }),
    };
  });
};

/** The tailoring rules of a methodology, in its order. */
export const tailoringRules = (data: Methodology): readonly TailoringRule[] => {
  const titles = new Map(data.artefacts.map((artefact) => [artefact.id, artefact.title]));
  const named = (id: string): Named => ({ id, title: titles.get(id) ?? id });
  return (data.tailoring ?? []).map(({ when, add = [], drop = [], gate }) => ({
    when,
    adds: add.map((id) => ({ ...named(id), gates: gatesAt(data, gatesOfAdded(data, id, gate)) })),
    drops: drop.map(named),
  }));
};
