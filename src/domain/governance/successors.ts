/** What stands in the place of a document that no longer applies: the documents that replace it, followed to those in force. */
import type { Office } from '#domain/office/office.ts';
import { isDocument, isEnded, isInForce } from './documents.ts';
import type { DocumentRecord } from './documents.ts';

/** Documents that say that they replace this one. */
export const replacementsOf = (office: Office, document: DocumentRecord): readonly DocumentRecord[] =>
  office
    .referrersOf(document.key)
    .filter(isDocument)
    .filter(({ data }) => data.supersedes?.includes(document.key) === true);

/** Where a chain of replacements leads. */
export interface Successors {
  /** Documents in force, to be read instead. */
  readonly inForce: readonly DocumentRecord[];
  /** Where none is in force: the last of the chain, such as a draft or what is not yet effective. */
  readonly pending: readonly DocumentRecord[];
  /** Documents between, themselves replaced by now, the oldest first. */
  readonly between: readonly DocumentRecord[];
}

/** The successors of a document on a day: A → B → C leads from A to C. Ends where documents replace each other in a circle. */
export const successorsOf = (office: Office, document: DocumentRecord, asOf: string): Successors => {
  const seen = new Set([document.key]);
  const inForce: DocumentRecord[] = [];
  const pending: DocumentRecord[] = [];
  const between: DocumentRecord[] = [];
  const queue = [...replacementsOf(office, document)];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next.key)) continue;
    seen.add(next.key);
    if (isInForce(next, asOf)) {
      inForce.push(next);
      continue;
    }
    const further = replacementsOf(office, next).filter(({ key }) => !seen.has(key));
    if (further.length > 0) between.push(next);
    else if (!isEnded(next)) pending.push(next);
    queue.push(...further);
  }
  return { inForce, pending: inForce.length > 0 ? [] : pending, between };
};
