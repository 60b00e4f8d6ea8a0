import { contractTerm, lastDayForNotice } from '#domain/resources/contract-term.ts';
import type { Rule } from './rule.ts';

/** A contract that renews itself is decided on before the last day for notice. */
export const noticePassed: Rule = {
  id: 'notice-passed',
  severity: 'warning',
  title: { en: 'Notice is decided on in time', de: 'Über die Kündigung wird rechtzeitig entschieden' },
  why: {
    en: 'A contract that renews itself is bought again by whoever forgets the date. From the day after the last one for notice the money of the next term is spent, and the best price is no longer to be had.',
    de: 'Einen Vertrag, der sich selbst verlängert, kauft erneut, wer den Termin vergisst. Vom Tag nach dem letzten Kündigungstag an ist das Geld der nächsten Laufzeit ausgegeben, und der beste Preis ist nicht mehr zu haben.',
  },
  remedy: {
    en: 'Enter what became of it: the new `end` where it was renewed, `noticeGiven` where notice was given, `autoRenew: false` where the contract simply ends. The last day for notice is `end` less `noticeDays`. A contract that says nothing of `autoRenew` is asked until its end, since nobody knows whether it goes on; one that renews itself also after it.',
    de: 'Tragen Sie ein, was daraus wurde: das neue `end`, wenn er verlängert wurde, `noticeGiven`, wenn gekündigt wurde, `autoRenew: false`, wenn der Vertrag einfach endet. Der letzte Kündigungstag ist `end` abzüglich `noticeDays`. Ein Vertrag ohne Angabe zu `autoRenew` wird bis zu seinem Ende angemahnt, da niemand weiß, ob er weiterläuft; einer, der sich selbst verlängert, auch danach.',
  },
  example: {
    wrong: '# as of 2026-11-15\nend: 2026-12-31\nnoticeDays: 90\nautoRenew: true',
    right: 'end: 2027-12-31\nnoticeDays: 90\nautoRenew: true',
  },
  *check(office, asOf) {
    for (const record of office.list('contracts')) {
      const { end, autoRenew, noticeDays } = record.data;
      const term = contractTerm(record.data, asOf);
      const hasRenewed = term.renewals > 0 && term.noticeBy !== undefined;
      if (term.state !== 'notice-passed' && !hasRenewed) continue;
      const last = lastDayForNotice(record.data);
      const then = hasRenewed
        ? { en: `the contract has renewed itself until ${term.end}`, de: `der Vertrag hat sich selbst bis ${term.end} verlängert` }
        : autoRenew === true
          ? { en: 'the contract renews itself', de: 'der Vertrag verlängert sich selbst' }
          : {
              en: 'nobody has said whether the contract renews itself',
              de: 'niemand hat gesagt, ob sich der Vertrag selbst verlängert',
            };
      yield {
        record,
        path: ['end'],
        message: {
          en: `notice was to be given by ${last} (${String(noticeDays)} days before ${end}); ${then.en}`,
          de: `zu kündigen war bis ${last} (${String(noticeDays)} Tage vor dem ${end}); ${then.de}`,
        },
        hint: {
          en: 'Enter the new end, or noticeGiven where notice was given.',
          de: 'Tragen Sie das neue Ende ein, oder noticeGiven, wenn gekündigt wurde.',
        },
      };
    }
  },
};
