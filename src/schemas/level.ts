/** Levels from 1 to 5 and from 1 to 4, as risk matrices and inventories use them. */
import * as z from 'zod';

/** A level on a side of the 5 × 5 risk matrix: 1 = very low, 5 = very high. */
export const level = () => z.int().min(1).max(5);

/** How much the organisation depends on a thing: 1 = most critical, 4 = least. */
export const criticality = () => z.int().min(1).max(4);
