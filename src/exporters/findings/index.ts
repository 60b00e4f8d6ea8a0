/** Findings in the formats that people, editors and code hosts read. */
import { findingsAsGithub } from './github.ts';
import { findingsAsGitlab } from './gitlab.ts';
import { findingsAsJson } from './json.ts';
import { findingsAsMarkdown } from './markdown.ts';
import type { CheckResult } from './result.ts';
import { findingsAsSarif } from './sarif.ts';
import { findingsAsText } from './text.ts';

/** Every format by its name on the command line. */
export const findingFormats = {
  text: findingsAsText,
  json: findingsAsJson,
  github: findingsAsGithub,
  gitlab: findingsAsGitlab,
  sarif: findingsAsSarif,
  markdown: findingsAsMarkdown,
} as const satisfies Record<string, (result: CheckResult) => string>;
