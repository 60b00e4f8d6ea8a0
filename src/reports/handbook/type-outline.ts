/** What a document shows because of its type. */
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Language } from '#schemas/shared.ts';
import { isDocument, recordAt } from './links.ts';
import type { RecordLink } from './links.ts';
import { methodConformance } from './method-conformance.ts';
import type { MethodConformance } from './method-conformance.ts';
import { methodologyOutline } from './methodology.ts';
import type { MethodologyOutline } from './methodology.ts';
import { procedureOutline } from './procedure.ts';
import type { ProcedureOutline } from './procedure.ts';
import { stepMatrix } from './raci.ts';
import type { StepMatrix } from './raci.ts';
import { templateOutline } from './template.ts';
import type { TemplateOutline } from './template.ts';
import { trainingOutline } from './training.ts';
import type { TrainingOutline } from './training.ts';

/** The part of a document's page that only its type has; guidelines have none. */
export interface TypeOutline {
  readonly policy?:
    { readonly obligations: readonly (RecordLink | undefined)[]; readonly objectives: readonly (RecordLink | undefined)[] } | undefined;
  readonly standard?: { readonly technology: DataOf<'standards'>['technology']; readonly supportEnds: string | undefined } | undefined;
  readonly procedure?: ProcedureOutline | undefined;
  readonly steps?: StepMatrix | undefined;
  readonly methodology?: MethodologyOutline | undefined;
  readonly conformance?: MethodConformance | undefined;
  readonly template?: TemplateOutline | undefined;
  readonly training?: TrainingOutline | undefined;
}

const records = (office: Office, collection: string, ids: readonly string[] = []): readonly (RecordLink | undefined)[] =>
  ids.map((id) => recordAt(office, `${collection}/${id}`));

const isBare = ({ trigger, schedule, lastExercised, inputs, outputs, steps }: ProcedureOutline): boolean =>
  trigger === undefined && schedule === undefined && lastExercised === undefined && inputs.length + outputs.length + steps.length === 0;

/** The outline of the document of that key as of a day, in a language where it quotes other texts. */
export const typeOutline = (office: Office, asOf: string, key: string, language: Language): TypeOutline => {
  const document = office.byKey(key);
  if (document === undefined || !isDocument(document)) return {};
  switch (document.collection) {
    case 'policies':
      return {
        policy: {
          obligations: records(office, 'obligations', document.data.obligations),
          objectives: records(office, 'objectives', document.data.objectives),
        },
      };
    case 'standards':
      return { standard: { technology: document.data.technology, supportEnds: document.data.supportEnds } };
    case 'procedures': {
      const outline = procedureOutline(office, document.id);
      return outline === undefined || isBare(outline) ? {} : { procedure: outline, steps: stepMatrix(office, document.id) };
    }
    case 'methodologies':
      return {
        methodology: methodologyOutline(office, asOf, document.id),
        conformance: methodConformance(office, asOf, document.id),
      };
    case 'templates':
      return { template: templateOutline(office, document.id) };
    case 'training':
      return { training: trainingOutline(office, document.id, language) };
    case 'guidelines':
      return {};
  }
};
