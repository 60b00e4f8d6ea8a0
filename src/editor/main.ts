/** Starts the editor at `/admin/`: Sveltia CMS with the forms of the record types. Files are read and written by our own formats, which keep comments, order and what no form knows. */
import CMS from '@sveltia/cms';
import type { EditorConfig } from '#exporters/editor/config.ts';
import type { Data } from './equal.ts';
import { fileOfForm, formOfFile } from './record-file.ts';
import { guardedFetch } from './requests.ts';

const start = async (): Promise<void> => {
  const answer = await fetch('config.json');
  const { cms, formats, origins } = (await answer.json()) as EditorConfig;
  globalThis.fetch = guardedFetch(globalThis.fetch.bind(globalThis), location.href, origins);
  for (const format of formats) {
    CMS.registerCustomFormat(format.name, format.extension, {
      fromFile: (text) => formOfFile(text, format),
      toFile: (form: Data) => fileOfForm(form, format),
    });
  }
  await CMS.init({ config: cms as unknown as NonNullable<Parameters<typeof CMS.init>[0]>['config'] });
};

await start();
