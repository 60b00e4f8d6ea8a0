/** The state of a report. */
import * as z from 'zod';

/** A published report is never edited; a correction replaces it. */
export const reportState = () => z.enum(['draft', 'published']);
