/** `npm run editor`: what Visual Studio Code needs to complete and check records while they are written. */
import { command, run } from './lib/command.ts';
import { writeEditorFiles } from './lib/editor/write-editor-files.ts';
import type { EditorOptions } from './lib/editor/write-editor-files.ts';

await run(() => {
  const program = command('editor', 'Write schemas, settings and the task of the check for Visual Studio Code.')
    .option('--folder <dir>', 'folder that you open in the editor', '.')
    .option('--content <dir>', 'folder of the records (default: content in that folder, or the folder itself)')
    .option('--dry-run', 'tell what would be written, and write nothing', false)
    .option('--write', 'replace settings that differ; without it the difference is shown', false)
    .parse();
  return writeEditorFiles(program.opts<EditorOptions>());
});
