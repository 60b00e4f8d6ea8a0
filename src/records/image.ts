/** Checks that a picture is what its name says, and that an SVG holds nothing that runs. */
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

const signatures: readonly (readonly [ending: RegExp, test: (bytes: Uint8Array) => boolean])[] = [
  [/\.png$/, (bytes) => starts(bytes, [0x89, 0x50, 0x4e, 0x47])],
  [/\.jpe?g$/, (bytes) => starts(bytes, [0xff, 0xd8, 0xff])],
  [/\.webp$/, (bytes) => starts(bytes, [0x52, 0x49, 0x46, 0x46]) && starts(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])],
  [/\.svg$/, (bytes) => /<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4096)))],
];

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

// Scripts, handlers, foreign content, style sheets, entities, and references that leave the file.
const activeSvg =
  /<script|<foreignobject|<iframe|<style|<!entity|<!doctype|<\?xml-stylesheet|[\s"'/]on[a-z]+\s*=|javascript:|href\s*=\s*["'](?!#)|url\s*\(\s*["']?(?!#)/i;

/** What is wrong with a picture's bytes. */
export const imageProblem = (file: string, bytes: Uint8Array): Problem | undefined => {
  const test = signatures.find(([ending]) => ending.test(file))?.[1];
  if (test?.(bytes) !== true) {
    return problem(
      'image',
      'the content is not what the ending of the name says',
      'der Inhalt ist nicht das, was die Endung des Namens sagt',
      'Save it again in the right format.',
      'Speichern Sie das Bild erneut im richtigen Format.',
    );
  }
  if (file.endsWith('.svg') && activeSvg.test(new TextDecoder().decode(bytes))) {
    return problem(
      'image',
      'the SVG holds scripts, styles or references to elsewhere',
      'das SVG enthält Skripte, Formate oder Verweise nach außen',
      'Export it as plain SVG, or use PNG.',
      'Exportieren Sie es als einfaches SVG oder verwenden Sie PNG.',
    );
  }
  return undefined;
};
