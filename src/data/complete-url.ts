/** Where a file of the records is completed: the editor of the code host, or its form for a new file. */
import { frameOf, newRecordForm } from './frame.ts';
import { currentSite } from './site.ts';

/** The address at which the file is edited, or made where no record of it is there yet; undefined where the office names no code host, or readers may not know of it. */
export const completeUrl = (file: string, record: string | undefined): string | undefined =>
  record === undefined ? newRecordForm()?.(file, '')?.url : frameOf(currentSite().office.byKey(record)).editUrl;
