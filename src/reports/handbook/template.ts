/** What the page of a template shows beside its text: the file to start from, and the artefacts that it is the form of. */
import type { Office } from '#domain/office/office.ts';
import type { Localised } from '#schemas/shared.ts';
import { documentLink } from './links.ts';
import type { DocumentLink } from './links.ts';

/** An artefact of a methodology that is made with the template. */
export interface TemplateUse {
  readonly methodology: DocumentLink;
  readonly artefact: string;
  readonly title: Localised;
  readonly gates: readonly Localised[];
}

/** A template at a glance. */
export interface TemplateOutline {
  readonly file: string | undefined;
  readonly format: string | undefined;
  readonly uses: readonly TemplateUse[];
}

/** The outline of a template; undefined where there is no such template. */
export const templateOutline = (office: Office, id: string): TemplateOutline | undefined => {
  const template = office.find('templates', id);
  if (template === undefined) return undefined;
  const methodologies = office.referrersOf(template.key).filter((record) => record.collection === 'methodologies');
  return {
    file: template.data.file,
    format: template.data.format,
    uses: methodologies.flatMap((methodology) =>
      methodology.data.artefacts
        .filter((artefact) => artefact.template === template.key)
        .map((artefact) => ({
          methodology: documentLink(office, methodology),
          artefact: artefact.id,
          title: artefact.title,
          gates: methodology.data.gates.filter((gate) => gate.artefacts?.includes(artefact.id) === true).map((gate) => gate.title),
        })),
    ),
  };
};
