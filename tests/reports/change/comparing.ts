/** Two states of an office for the tests of what a change does. */
import { comparisonOf } from '#reports/change/comparison.ts';
import type { Comparison } from '#reports/change/comparison.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { anOffice, today } from '../../builders.ts';

/** The comparison of two lists of records. */
export const comparing = (before: readonly OfficeRecord[], after: readonly OfficeRecord[]): Comparison =>
  comparisonOf(anOffice(...before), anOffice(...after), today, new Set());
