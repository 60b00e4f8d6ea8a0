/** The two kinds of spending that budgets keep apart. */
import * as z from 'zod';

/** Capital or operating expenditure. */
export const spendingKind = () => z.enum(['capex', 'opex']);
