/** How one milestone or task follows another in a network. */
import * as z from 'zod';

/** Keys that every link in the network has; milestones and tasks add what they follow. */
export const precedence = {
  type: z.enum(['FS', 'SS', 'FF', 'SF']).optional().describe('Which ends are linked: FS = starts after the finish. Default: FS'),
  lag: z.int().min(-3_650).max(3_650).optional().describe('Lag in working days, negative for a lead. Default: 0'),
};
