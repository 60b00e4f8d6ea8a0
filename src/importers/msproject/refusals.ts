/** The sentences with which a file is refused that is no plan of Microsoft Project. */
import { Refusal } from './findings.ts';

const anew = {
  en: 'Save the plan anew in Microsoft Project as "XML Format (*.xml)" and import that file.',
  de: 'Speichern Sie den Plan in Microsoft Project neu als „XML-Format (*.xml)“ und importieren Sie diese Datei.',
};

/** Text of a foreign file as part of a sentence: short, and without what a terminal would obey. */
export const asText = (text: string): string => JSON.stringify(text.replace(/\p{C}/gu, '').slice(0, 40));

/** A file that is XML, but not of Microsoft Project. */
export const otherXml = (line: number, name: string, namespace: string | undefined): Refusal => {
  if (name === 'APIBusinessObjects') {
    return new Refusal(
      line,
      { en: 'this is XML of Primavera P6, not of Microsoft Project', de: 'dies ist XML von Primavera P6, nicht von Microsoft Project' },
      {
        en: 'Export the project from Primavera as "Microsoft Project XML" and import that file.',
        de: 'Exportieren Sie das Projekt aus Primavera als „Microsoft Project XML“ und importieren Sie diese Datei.',
      },
    );
  }
  if (name === 'Project') {
    const found = namespace === undefined ? { en: 'none', de: 'keinem' } : { en: asText(namespace), de: asText(namespace) };
    return new Refusal(
      line,
      {
        en: `the namespace must be http://schemas.microsoft.com/project; here it is ${found.en}`,
        de: `der Namensraum muss http://schemas.microsoft.com/project sein; hier steht er mit ${found.de}`,
      },
      anew,
    );
  }
  return new Refusal(
    line,
    {
      en: `this is XML of another kind: it begins with the element ${asText(name)}, a plan with Project`,
      de: `dies ist XML anderer Art: Es beginnt mit dem Element ${asText(name)}, ein Plan mit Project`,
    },
    anew,
  );
};

/** Refusals by their reason, each at a line. */
export const refusals = {
  malformed: (line: number, what: string): Refusal =>
    new Refusal(line, { en: `this is no well-formed XML: ${asText(what)}`, de: `dies ist kein wohlgeformtes XML: ${asText(what)}` }, anew),
  notXml: (line: number, start?: string): Refusal =>
    new Refusal(
      line,
      {
        en: `this is no XML${start === undefined ? '' : `: it begins with ${start}`}`,
        de: `dies ist kein XML${start === undefined ? '' : `: Es beginnt mit ${start}`}`,
      },
      anew,
    ),
  truncated: (line: number): Refusal =>
    new Refusal(
      line,
      {
        en: 'the file ends before the plan does: it was cut off while it was saved or sent',
        de: 'die Datei endet vor dem Plan: Sie wurde beim Speichern oder Senden abgeschnitten',
      },
      anew,
    ),
  doctype: (line: number): Refusal =>
    new Refusal(
      line,
      {
        en: 'the file has a DOCTYPE, which may define entities or point to other files: no plan of Microsoft Project has one, and none is read',
        de: 'die Datei hat einen DOCTYPE, der Entitäten festlegen oder auf andere Dateien zeigen kann: Kein Plan von Microsoft Project hat einen, und keiner wird gelesen',
      },
      anew,
    ),
  attributes: (line: number): Refusal =>
    new Refusal(line, { en: 'an element has too many attributes', de: 'ein Element hat zu viele Attribute' }, anew),
  depth: (line: number): Refusal =>
    new Refusal(line, { en: 'elements are nested too deeply', de: 'Elemente sind zu tief verschachtelt' }, anew),
  stretch: (line: number): Refusal =>
    new Refusal(line, { en: 'one text in the file is longer than 4 MB', de: 'ein Text in der Datei ist länger als 4 MB' }, anew),
  tasks: (line: number): Refusal =>
    new Refusal(line, { en: 'the plan has more than 100,000 tasks', de: 'der Plan hat mehr als 100.000 Vorgänge' }, anew),
  parts: (line: number): Refusal =>
    new Refusal(line, { en: 'one element has more than 200,000 parts', de: 'ein Element hat mehr als 200.000 Teile' }, anew),
} as const;
