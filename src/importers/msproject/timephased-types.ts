/**
 * Types of timephased data that are costs of a baseline. Source: Microsoft, "XML Schema for the TimephasedDataType Complex Type" (mspdi_pj12.xsd):
 * 5 assignment baseline cost, 10 task baseline cost; from 16 on six types for each of the baselines 1 to 10, of which the second is the cost of assignments (17, 23 … 71)
 * and the fourth that of tasks (19, 25 … 73). The fifth and sixth are those of resources, which would count the same money again.
 */

/** What a type of timephased data is about. */
export interface CostType {
  readonly baseline: number;
  readonly of: 'assignment' | 'task';
}

/** The baseline and owner of a type; undefined for all that is no cost of a baseline. */
export const costType = (type: number): CostType | undefined => {
  if (type === 5) return { baseline: 0, of: 'assignment' };
  if (type === 10) return { baseline: 0, of: 'task' };
  const place = type - 16;
  if (!Number.isInteger(type) || place < 0 || place >= 60) return undefined;
  const baseline = Math.floor(place / 6) + 1;
  return place % 6 === 1 ? { baseline, of: 'assignment' } : place % 6 === 3 ? { baseline, of: 'task' } : undefined;
};

/** Whether timephased data of that type are a cost of a baseline. */
export const isBaselineCost = (type: number): boolean => costType(type) !== undefined;
