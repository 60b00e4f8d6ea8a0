/** Walks the content folder: every file with its size, and what must not be there. Symbolic links are never followed. */
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isKebabCase } from '#schemas/shared.ts';
import { limits } from './limits.ts';
import { problem, quoted } from './problem.ts';
import type { Problem } from './problem.ts';

/** A file of the content folder; `file` with `/`, relative to it. */
export interface ContentFile {
  readonly file: string;
  readonly absolute: string;
  readonly kind: 'record' | 'image';
}

/** Files, and problems by file. */
export interface Walk {
  readonly files: readonly ContentFile[];
  readonly problems: readonly { readonly file: string; readonly problem: Problem }[];
}

const recordEnding = /\.(?:md|yaml|mdx)$/;
const imageEnding = /\.(?:png|jpg|jpeg|webp|svg)$/;
const ignored = new Set(['.git', '.gitkeep', '.gitignore', '.DS_Store', 'Thumbs.db']);

/** A file that a command of ours is writing and has not named yet; the number is its process. One that was killed may leave it. */
export const temporaryFile = /^\.kontor-(\d+)-\d+\.tmp$/;

const isPortable = (name: string): boolean =>
  name.split('.').every((part) => isKebabCase(part) || /^\d{4}-\d{2}$/.test(part) || /^\d+$/.test(part));

const fileProblem = (file: string, size: number): Problem | undefined => {
  const name = path.posix.basename(file);
  if (/\.ya?ml$/i.test(name) && !name.endsWith('.yaml')) {
    return problem(
      'file-name',
      `records end in .yaml, not "${quoted(path.posix.extname(name))}"`,
      `Datensätze enden auf .yaml, nicht auf „${quoted(path.posix.extname(name))}“`,
      'Rename the file.',
      'Benennen Sie die Datei um.',
    );
  }
  if (name.endsWith('.mdx') && !file.startsWith('pages/')) {
    return problem(
      'mdx-outside-pages',
      'MDX is code and allowed only under pages/',
      'MDX ist Programmcode und nur unter pages/ erlaubt',
      'Write the record as .md.',
      'Schreiben Sie den Datensatz als .md.',
    );
  }
  if (!recordEnding.test(name) && !imageEnding.test(name)) {
    return problem(
      'file-type',
      `files of this type (${quoted(path.posix.extname(name)) || 'no ending'}) do not belong among the records`,
      `Dateien dieser Art (${quoted(path.posix.extname(name)) || 'ohne Endung'}) gehören nicht zu den Datensätzen`,
      'Records are .md and .yaml, images png, jpg, webp or svg; put other files under public/.',
      'Datensätze sind .md und .yaml, Bilder png, jpg, webp oder svg; andere Dateien gehören unter public/.',
    );
  }
  if (!isPortable(name)) {
    return problem(
      'file-name',
      `the name "${quoted(name)}" is not in kebab-case`,
      `der Name „${quoted(name)}“ besteht nicht aus Kleinbuchstaben mit Bindestrichen`,
      'Use small letters, digits and hyphens: the name is the id of the record.',
      'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche: Der Name ist die Kennung des Datensatzes.',
    );
  }
  const limit = imageEnding.test(name) ? limits.imageBytes : limits.fileBytes;
  if (size > limit) {
    return problem(
      'too-large',
      `the file has more than ${String(limit / 1024 / 1024)} MB`,
      `die Datei hat mehr als ${String(limit / 1024 / 1024)} MB`,
      'Split or shrink it.',
      'Teilen oder verkleinern Sie sie.',
    );
  }
  return undefined;
};

/** All files below a content folder, in the order of their paths. */
export const walkContent = (root: string): Walk => {
  const files: ContentFile[] = [];
  const problems: { file: string; problem: Problem }[] = [];
  const visit = (folder: string): void => {
    const folded = new Map<string, string>();
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
    for (const entry of entries) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored.has(entry.name) || temporaryFile.test(entry.name) || file === 'README.md') continue;
      const absolute = path.join(root, file);
      const refuse = (found: Problem) => problems.push({ file, problem: found });
      const twin = folded.get(entry.name.toLowerCase());
      if (twin !== undefined) {
        refuse(
          problem(
            'file-name',
            `the name differs from "${quoted(twin)}" only in capital letters`,
            `der Name unterscheidet sich von „${quoted(twin)}“ nur in der Großschreibung`,
            'Rename one: on Windows and macOS they are the same file.',
            'Benennen Sie eine Datei um: Unter Windows und macOS sind beide dieselbe.',
          ),
        );
      }
      folded.set(entry.name.toLowerCase(), entry.name);
      if (entry.isSymbolicLink()) {
        refuse(
          problem(
            'symbolic-link',
            'symbolic links are not followed',
            'symbolische Verknüpfungen werden nicht verfolgt',
            'Put the file itself here.',
            'Legen Sie die Datei selbst hierher.',
          ),
        );
      } else if (entry.isDirectory()) {
        if (isPortable(entry.name)) visit(file);
        else {
          refuse(
            problem(
              'file-name',
              `the folder name "${quoted(entry.name)}" is not in kebab-case`,
              `der Ordnername „${quoted(entry.name)}“ besteht nicht aus Kleinbuchstaben mit Bindestrichen`,
              'Use small letters, digits and hyphens.',
              'Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.',
            ),
          );
        }
      } else if (entry.isFile()) {
        const found = fileProblem(file, lstatSync(absolute).size);
        if (found !== undefined) refuse(found);
        else files.push({ file, absolute, kind: imageEnding.test(entry.name) ? 'image' : 'record' });
      } else {
        refuse(
          problem(
            'file-type',
            'this is neither a file nor a folder',
            'dies ist weder eine Datei noch ein Ordner',
            'Remove it.',
            'Entfernen Sie es.',
          ),
        );
      }
    }
  };
  visit('');
  return { files, problems };
};
