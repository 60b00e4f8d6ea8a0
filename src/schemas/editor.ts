/** The editor in the browser: where it writes, and whom it serves. */
import * as z from 'zod';
import { expectation } from './expectations.ts';
import { audiences, repositoryPath, text } from './shared.ts';

/** An address that begins with https, or one of this machine: tokens go there. */
const secureAddress = () =>
  z
    .string()
    .max(500)
    .regex(
      /^(?:https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?)(?:\/[A-Za-z0-9._~/-]*)?$/,
      expectation('secureAddress'),
    );

/** Settings of the editor at `/admin/`. Where they are not given, the site holds no editor. */
export const editor = z
  .strictObject({
    host: z.enum(['github', 'gitlab', 'local']).describe('Where the repository is: github, gitlab, or local for a folder of this machine'),
    repository: z
      .string()
      .max(300)
      .regex(/^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)+$/, expectation('repositoryName'))
      .optional()
      .describe('The repository as owner/name; needed unless the host is local'),
    branch: text().max(200).optional().describe('Branch that changes are proposed to. Default: the default branch of the repository'),
    folder: repositoryPath().optional().describe('Folder of the records in the repository. Default: content'),
    apiRoot: secureAddress().optional().describe('Address of the API of an own GitHub Enterprise or GitLab server'),
    baseUrl: secureAddress()
      .optional()
      .describe('Address at which people sign in: an own GitLab server, or the own sign-in service of a GitHub app'),
    appId: text().max(200).optional().describe('Id of the application registered with GitLab, for signing in without a token'),
    changes: z
      .enum(['pull-requests', 'direct'])
      .optional()
      .describe('Whether a change becomes a pull request or goes to the branch at once. Default: pull-requests'),
    editions: z
      .array(z.enum(audiences))
      .optional()
      .describe('Editions of the site that hold the editor. Default: internal and confidential'),
  })
  .refine((value) => value.host === 'local' || value.repository !== undefined, expectation('editorRepository'));
