import { describe, expect, it } from 'vitest';
import { licenceText } from '#rules/licence-text.ts';
import { anOffice, aRecord, said } from '../builders.ts';

const framework = (redistribution: 'full' | 'ids-and-own-titles', text?: string) =>
  aRecord('frameworks', 'iso-27001', {
    title: 'ISO 27001',
    publisher: 'ISO',
    licence: 'ISO copyright',
    redistribution,
    controls: [
      { ref: 'A.5.1', title: 'Rules of the house' },
      { ref: 'A.5.15', title: 'Who may enter', ...(text === undefined ? {} : { text }) },
    ],
  });

describe('protected text is not copied', () => {
  it('the wording of a standard that is sold does not belong here', () => {
    expect(said(licenceText, anOffice(framework('ids-and-own-titles', 'Rules to control access …')))).toEqual([
      'frameworks/iso-27001 controls.1.text: the text of A.5.15 may not be redistributed under ISO copyright',
    ]);
  });

  it('numbers with titles of our own are fine, and free texts are', () => {
    expect(said(licenceText, anOffice(framework('ids-and-own-titles')))).toEqual([]);
    expect(said(licenceText, anOffice(framework('full', 'Free text.')))).toEqual([]);
  });
});
