/** `npm run new -- project --from requests/<id>`: a project from a request, with nothing typed twice; the request says from then on what it became. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { didYouMean } from '#records/nearest.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { isKebabCase } from '#schemas/shared.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { CommonOptions } from '../command.ts';
import { applied, editedText } from '../governance/apply.ts';
import { findingLines } from '../finding-lines.ts';
import { oneLine, refuseUnknownRole, textAsRead } from '../governance/target.ts';
import { inspect } from '../inspect.ts';
import { projectDraft, projectText, translationText } from './project-draft.ts';
import type { Answers } from './project-draft.ts';

type Project = DataOf<'projects'>;

/** What the person who calls says. */
export interface NewProjectOptions extends CommonOptions {
  /** `requests/<id>`. */
  readonly from: string;
  readonly sponsor: string | undefined;
  readonly manager: string | undefined;
  readonly methodology: string | undefined;
  readonly phase: string | undefined;
  readonly tier: number | undefined;
  readonly category: Project['category'] | undefined;
  readonly summary: string | undefined;
  readonly dryRun: boolean;
}

const near = (written: string, names: readonly string[]): string => {
  const found = didYouMean(written, names);
  return found === undefined ? '' : ` ${found.en}`;
};

const requestOf = (office: Office, key: string): OfficeRecord<'requests'> => {
  const record = office.byKey(key);
  if (record?.collection !== 'requests') {
    const keys = office.list('requests').map((request) => request.key);
    throw new CommandError(`There is no request "${key}". Name it as requests/ID.${near(key, keys)}`);
  }
  const { becomes, status } = record.data;
  if (becomes !== undefined) throw new CommandError(`${key} became the project projects/${becomes} already.`, exitCodes.findings);
  if (status === 'rejected' || status === 'withdrawn') {
    throw new CommandError(
      `${key} is ${status}: it can become no project. Where that was decided anew, change its status first.`,
      exitCodes.findings,
    );
  }
  return record;
};

const onlyOne = (office: Office): string | undefined => {
  const [first, ...others] = office.list('methodologies');
  return others.length === 0 ? first?.id : undefined;
};

/** What the request does not say: from the options, else from the office; what neither tells is asked for, all of it at once. */
const answersOf = (office: Office, request: OfficeRecord<'requests'>, options: NewProjectOptions): Answers => {
  const { manager, methodology = onlyOne(office) } = options;
  const sponsor = options.sponsor ?? office.find('units', request.data.unit)?.data.head ?? request.data.requester;
  const missing = [
    ...(manager === undefined ? ['  --manager ROLE         the role that leads it'] : []),
    ...(methodology === undefined
      ? [
          `  --methodology ID       how it is run: ${office
            .list('methodologies')
            .map(({ id }) => id)
            .join(', ')}`,
        ]
      : []),
  ];
  if (manager === undefined || methodology === undefined) {
    throw new CommandError(`A request does not say this; a project needs it. Nothing is written. Add:\n${missing.join('\n')}`);
  }
  refuseUnknownRole(office, manager, '--manager');
  refuseUnknownRole(office, sponsor, '--sponsor');
  const method = office.find('methodologies', methodology);
  const ids = office.list('methodologies').map(({ id }) => id);
  if (method === undefined) throw new CommandError(`--methodology: there is no methodology "${methodology}".${near(methodology, ids)}`);
  const phases = method.data.phases.map(({ id }) => id);
  const phase = options.phase ?? phases[0] ?? '';
  if (!phases.includes(phase)) {
    throw new CommandError(`--phase: ${methodology} has no phase "${phase}".${near(phase, phases)} Its phases are ${phases.join(', ')}.`);
  }
  return {
    sponsor,
    manager,
    methodology,
    phase,
    tier: options.tier ?? 2,
    category: options.category ?? (request.data.mandatory === true ? 'regulatory' : 'grow'),
    summary: options.summary === undefined ? undefined : oneLine(options.summary, '--summary'),
  };
};

/** What was filled in without being asked for: somebody should look at it. */
const assumed = (options: NewProjectOptions, answers: Answers): readonly string[] => {
  const said = [
    ...(options.sponsor === undefined ? [`sponsor: ${answers.sponsor} (head of the unit, else who asked)`] : []),
    ...(options.methodology === undefined ? [`methodology: ${answers.methodology}`] : []),
    ...(options.phase === undefined ? [`phase: ${answers.phase}`] : []),
    ...(options.tier === undefined ? [`tier: ${String(answers.tier)}`] : []),
    ...(options.category === undefined ? [`category: ${answers.category}`] : []),
    ...(answers.summary === undefined ? ['summary: the first sentence of the request'] : []),
  ];
  return said.length === 0 ? [] : [`Taken without being told; look at it: ${said.join(' · ')}.`];
};

/** Writes the project and records it in the request: both or none. Gives what is to be told. */
export const newProject = (id: string | undefined, options: NewProjectOptions): string => {
  const { content } = options;
  const { office, findings } = inspect(options);
  if (office === undefined) throw new CommandError('The organisation itself cannot be read. Run npm run check.', exitCodes.findings);
  const request = requestOf(office, options.from);
  const faults = findings.filter(({ file, severity }) => file === request.file && severity === 'error');
  if (faults.length > 0) {
    throw new CommandError(
      `Nothing is written, since the request has errors. Mend them first:\n${findingLines(content, faults)}`,
      exitCodes.findings,
    );
  }
  const project = id ?? request.id;
  if (!isKebabCase(project) || project === restricted) {
    throw new CommandError(`"${project}" is no id: small letters, digits and single hyphens, such as leak-detection.`);
  }
  const folder = `projects/${project}`;
  if (office.find('projects', project) !== undefined || existsSync(path.join(content, folder))) {
    throw new CommandError(
      `"${path.join(content, folder)}" exists already, and nothing is overwritten. Give the project another id.`,
      exitCodes.findings,
    );
  }
  const answers = answersOf(office, request, options);
  const draft = projectDraft(office, request, answers);
  const before = textAsRead(content, request);
  const file = `${folder}/project.md`;
  const edits = [
    ...(request.data.status === 'approved' ? [] : [{ kind: 'set', path: ['status'], value: 'approved' } as const]),
    { kind: 'set', path: ['becomes'], value: project } as const,
  ];
  const translations = request.translations.map((translation) => {
    const name = `${folder}/project.${translation.language}.md`;
    return { file: name, before: undefined, after: translationText(translation, name), what: 'the translation' };
  });
  return applied(
    content,
    {
      changes: [
        { file, before: undefined, after: projectText(draft, request.body, file), what: 'the project' },
        ...translations,
        { file: request.file, before, after: editedText(request, before, edits), what: `becomes: ${project}` },
      ],
      lines: [
        ...(request.data.status === 'approved'
          ? []
          : [`The request was ${request.data.status} and is approved now: the pull request is the board's decision.`]),
        ...assumed(options, answers),
        ...draft.notes,
        'Still to fill: start and end, and a baseline (baselines/0.yaml) with the budget; the cost estimate stays in the request.',
        'Next: npm run check, then a pull request.',
      ],
    },
    options.dryRun,
  );
};
