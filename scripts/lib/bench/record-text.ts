/** Records as the text of their files. */
import { dump } from 'js-yaml';

/** A file below the content folder. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** A YAML record, or a register where the data are a list. */
export const yamlFile = (path: string, data: unknown): RecordFile => ({ path, text: dump(data, { lineWidth: 140, noRefs: true }) });

/** A Markdown record: the head between two lines `---`, then the body. */
export const markdownFile = (path: string, head: object, body: string): RecordFile => ({
  path,
  text: `---\n${yamlFile('', head).text}---\n\n${body}\n`,
});
