/** What is known to exist but could not be read: rules do not take it for absent. */
import type { Office } from './office.ts';

/** Tells whether some record of a collection is unreadable: of a project's part of it where a project is named. */
export const unreadableIn = (office: Office): ((collection: string, project: string) => boolean) => {
  const places = new Set([...office.unreadable].map((key) => key.split('/', 2).join('/')));
  return (collection, project) => places.has(`${collection}/${project}`);
};
