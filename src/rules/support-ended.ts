import type { Office } from '#domain/office/office.ts';
import { textIn } from '#domain/office/written.ts';
import { isInUse } from '#domain/resources/application-standing.ts';
import { supportEnd } from '#domain/resources/support-end.ts';
import type { SupportEnd } from '#domain/resources/support-end.ts';
import { assetSupport, isOwned } from '#domain/resources/technology-use.ts';
import type { FieldPath, Message } from '#schemas/finding.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Rule } from './rule.ts';

interface Support {
  readonly record: AnyRecord;
  readonly path: FieldPath;
  readonly what: Message;
  /** Last day of support. */
  readonly day: string | undefined;
}

const support: Message = { en: 'support', de: 'Unterstützung' };
const warranty: Message = { en: 'the warranty', de: 'Gewährleistung' };

/** The field that says until when: where it is stated; else the version, which names the release. */
const fieldOf = ({ from }: SupportEnd): string => (from === 'stated' ? 'supportEnds' : from === 'warranty' ? 'warrantyEnds' : 'version');

/** What is in use, each with the end of its support. */
function* supported(office: Office): Generator<Support> {
  for (const record of office.list('applications').filter(isInUse)) {
    for (const [index, use] of (record.data.components ?? []).entries()) {
      const end = supportEnd(office, use);
      const product = end.product === undefined ? use.product : textIn(office, end.product.data.title);
      const name = use.version === undefined ? product : `${product} ${use.version}`;
      yield {
        record,
        path: ['components', index, fieldOf(end)],
        what: { en: `support of ${name}`, de: `Unterstützung von ${name}` },
        day: end.day,
      };
    }
  }
  for (const record of office.list('standards')) {
    const { status, technology, supportEnds } = record.data;
    if (status !== 'approved' || technology === 'retire') continue;
    yield { record, path: ['supportEnds'], what: support, day: supportEnds };
  }
  for (const record of office.list('assets').filter(isOwned)) {
    const end = assetSupport(office, record);
    yield { record, path: [fieldOf(end)], what: end.from === 'warranty' ? warranty : support, day: end.day };
  }
}

/** Nothing that is in use is without the support of its vendor. */
export const supportEnded: Rule = {
  id: 'support-ended',
  severity: 'warning',
  title: { en: 'What is in use is supported', de: 'Was in Betrieb ist, wird unterstützt' },
  why: {
    en: 'After the end of support nobody mends holes any more. What stays in use is open to attacks that everybody knows, and its replacement gets dearer with each month.',
    de: 'Nach dem Ende der Unterstützung schließt niemand mehr Lücken. Was in Betrieb bleibt, steht Angriffen offen, die jeder kennt, und seine Ablösung wird mit jedem Monat teurer.',
  },
  remedy: {
    en: 'Renew the product, buy longer support and enter its end, or take it out of use: applications `lifecycle: retired`, standards `technology: retire`, assets `quantity: 0`. Asked are live applications and those in phase-out, approved standards, and assets; the day that they state counts, else that of the release under `products/`; a warranty counts where an asset has neither. What is used nevertheless needs a waiver.',
    de: 'Erneuern Sie das Produkt, kaufen Sie längere Unterstützung und tragen Sie deren Ende ein, oder nehmen Sie es außer Betrieb: Anwendungen `lifecycle: retired`, Standards `technology: retire`, Anlagen `quantity: 0`. Gefragt sind Anwendungen im Betrieb und in der Ablösung, genehmigte Standards und Anlagen; es zählt der Tag, den sie nennen, sonst der des Releases unter `products/`; die Gewährleistung zählt, wo eine Anlage keines von beiden hat. Was dennoch in Betrieb bleibt, braucht eine Ausnahme.',
  },
  example: {
    wrong: '# as of 2026-11-15\nlifecycle: live\ncomponents:\n  - { product: Database, version: "12", supportEnds: 2025-11-14 }',
    right: 'lifecycle: live\ncomponents:\n  - { product: Database, version: "17", supportEnds: 2029-11-08 }',
  },
  *check(office, asOf) {
    for (const { record, path, what, day } of supported(office)) {
      if (day === undefined || day >= asOf) continue;
      yield {
        record,
        path,
        message: { en: `${what.en} ended on ${day}, and it is in use`, de: `${what.de} endete am ${day}, und es ist in Betrieb` },
        hint: {
          en: 'Renew it, enter the end of longer support, or take it out of use.',
          de: 'Erneuern Sie es, tragen Sie das Ende der verlängerten Unterstützung ein, oder nehmen Sie es außer Betrieb.',
        },
      };
    }
  },
};
