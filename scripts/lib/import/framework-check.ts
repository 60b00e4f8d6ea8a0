/** Holds the draft of a framework against what the check will say of its file, and against the records that refer to it. */
import { isDeepStrictEqual } from 'node:util';
import type { AnyRecord } from '#schemas/record.ts';
import type { FrameworkDraft } from '#importers/oscal/options.ts';
import { limits } from '#records/limits.ts';
import { readText } from '#records/text.ts';
import { validate } from '#records/validate.ts';
import { readYaml } from '#records/yaml.ts';
import { recordTypes } from '#schemas/index.ts';
import type { Finding, Message } from '#schemas/finding.ts';

/** A finding at the file of a framework. */
export const frameworkFinding = (file: string, id: string, rule: string, message: Message, hint?: Message): Finding => ({
  rule,
  severity: 'error',
  file,
  line: 1,
  column: 1,
  record: `frameworks/${id}`,
  message,
  hint,
});

const tooLarge: Message = {
  en: 'Take the groups one by one with --group, or all of them as frameworks of their own with --split; without --redistribution full it is smaller.',
  de: 'Nehmen Sie die Gruppen einzeln mit --group oder alle als eigene Rahmenwerke mit --split; ohne --redistribution full ist es kleiner.',
};

/** What the reader would refuse in the text of a draft. */
export const textFindings = (draft: FrameworkDraft, text: string, file: string): readonly Finding[] => {
  const bytes = Buffer.from(text);
  const finding = (rule: string, message: Message, hint?: Message): Finding => frameworkFinding(file, draft.id, rule, message, hint);
  if (bytes.length > limits.fileBytes) {
    const size = String(Math.ceil(bytes.length / 1024));
    const most = String(limits.fileBytes / 1024);
    return [
      finding(
        'too-large',
        {
          en: `the framework has ${size} KB, records at most ${most} KB`,
          de: `das Rahmenwerk hat ${size} KB, Datensätze höchstens ${most} KB`,
        },
        tooLarge,
      ),
    ];
  }
  const yaml = readYaml(text);
  const refused = [...readText(bytes).problems, ...yaml.problems].map(({ problem }) =>
    finding(problem.rule, problem.message, problem.rule === 'too-large' ? tooLarge : problem.hint),
  );
  if (refused.length > 0) return refused;
  if (!isDeepStrictEqual(yaml.data, draft.data)) throw new Error(`the YAML of ${draft.id} does not say what was imported`);
  const result = validate(recordTypes.frameworks.schema, yaml.data);
  return 'problems' in result ? result.problems.map(({ problem }) => finding(problem.rule, problem.message, problem.hint)) : [];
};

/** Controls of a framework that records refer to and the draft does not have. */
export const lostControls = (
  draft: FrameworkDraft,
  records: readonly AnyRecord[],
): readonly { readonly control: string; readonly records: readonly string[] }[] => {
  const kept = new Set(draft.data.controls.filter(({ group }) => group !== true).map(({ ref }) => `${draft.id}/${ref}`));
  const lost = new Map<string, Set<string>>();
  for (const record of records) {
    for (const { target, value } of record.references) {
      if (target !== 'control' || !value.startsWith(`${draft.id}/`) || kept.has(value)) continue;
      lost.set(value, (lost.get(value) ?? new Set()).add(record.file));
    }
  }
  return [...lost].map(([control, files]) => ({ control, records: [...files].sort() })).sort((a, b) => (a.control < b.control ? -1 : 1));
};
