/** The HTML of every template is valid. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { templates } from '../browser/templates.ts';
import { sampleSite } from './output.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What a formatter decides, and what both ways of the standard allow.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // A name on a definition list is read aloud.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Markdown wraps its tables in a division with a role.
    'prefer-native-element': 'off',
    // The policy allows only this site's own files, so their hashes would say nothing.
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    // An anchor is made of its heading, which may begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Filters act as soon as they are set.
    'wcag/h32': 'off',
  },
});

const fileOf = (template: string): string =>
  path.join(sampleSite, template.endsWith('.html') ? template : `${template.replace(/[?#].*$/, '')}index.html`);

describe('every template', () => {
  it.each(templates)('is valid HTML: %s', async (template) => {
    const report = await validator.validateString(readFileSync(fileOf(template), 'utf8'));
    const messages = report.results.flatMap((result) =>
      result.messages.map((message) => `${String(message.line)}:${String(message.column)} ${message.message} [${message.ruleId}]`),
    );
    expect(messages.slice(0, 5)).toEqual([]);
  });
});
