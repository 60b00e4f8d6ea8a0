/** What a control of the office comes to as of a day: how far it is in place, whether it works, and whether the evidence still proves it. */
import type { OfficeRecord } from '#schemas/record.ts';
import { addDays } from '#domain/time/calendar.ts';

/** A control of the office. */
export type ControlRecord = OfficeRecord<'controls'>;

type Test = NonNullable<ControlRecord['data']['tests']>[number];
type Evidence = NonNullable<ControlRecord['data']['evidence']>[number];

/** What the newest test says. */
export type TestResult = Test['result'] | 'untested';

/** Whether a piece of evidence still proves something: `unlimited` where no end is written, `expiring` within the last 30 days. */
export type EvidenceState = 'valid' | 'expiring' | 'expired' | 'unlimited';

/** A piece of evidence with its state. */
export interface EvidenceItem {
  readonly evidence: Evidence;
  readonly state: EvidenceState;
  /** Its place in the record. */
  readonly index: number;
}

/** A control as of a day. */
export interface ControlState {
  /** Undefined where nobody has said it. */
  readonly implementation: ControlRecord['data']['implementation'];
  readonly result: TestResult;
  /** The test that gave the result; undefined where there was none. */
  readonly test: Test | undefined;
  /** Tests up to the day, newest first. */
  readonly tests: readonly Test[];
  /** Evidence collected up to the day, in the order of the record. */
  readonly evidence: readonly EvidenceItem[];
  /** The best of its evidence; undefined where there is none. */
  readonly proof: EvidenceState | undefined;
  /** Said to be in place, while its newest test failed or all its evidence has expired. It still counts as implemented: the page says so. */
  readonly doubtful: boolean;
}

/** Days before its end in which evidence is about to expire. */
export const evidenceNoticeDays = 30;

/** Whether evidence proves something on a day; the day of its end is the last on which it does. */
export const evidenceState = ({ expires }: Pick<Evidence, 'expires'>, asOf: string): EvidenceState => {
  if (expires === undefined) return 'unlimited';
  if (expires < asOf) return 'expired';
  return expires <= addDays(asOf, evidenceNoticeDays) ? 'expiring' : 'valid';
};

const best: readonly EvidenceState[] = ['unlimited', 'valid', 'expiring', 'expired'];

/** The state of a control as of a day. Tests and evidence of later days have not happened yet; of two tests on one day the later entry counts. */
export const controlState = ({ data }: ControlRecord, asOf: string): ControlState => {
  const tests = (data.tests ?? [])
    .filter(({ day }) => day <= asOf)
    .reverse()
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const evidence = (data.evidence ?? []).flatMap((item, index): EvidenceItem[] =>
    item.collected !== undefined && item.collected > asOf ? [] : [{ evidence: item, state: evidenceState(item, asOf), index }],
  );
  const [test] = tests;
  const proof = best.find((state) => evidence.some((item) => item.state === state));
  const inPlace = data.implementation === 'implemented' || data.implementation === 'partial';
  return {
    implementation: data.implementation,
    result: test?.result ?? 'untested',
    test,
    tests,
    evidence,
    proof,
    doubtful: inPlace && (test?.result === 'ineffective' || proof === 'expired'),
  };
};
