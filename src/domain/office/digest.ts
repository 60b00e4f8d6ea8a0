/** The fingerprint of an office's records. */
import type { Office } from './office.ts';

/** One line a record, in the order of keys; hash it to name exactly what a site was built from. */
export const fingerprint = (office: Office): string =>
  office.records
    .map(
      (record) =>
        `${record.key} ${JSON.stringify(record.data)} ${record.body?.text ?? ''} ${record.translations.map((item) => `${item.language} ${item.title} ${item.summary ?? ''} ${item.body.text}`).join(' ')}`,
    )
    .sort()
    .join('\n');
