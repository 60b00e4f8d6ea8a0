import * as z from 'zod';
import { documentHead } from './document.ts';

/** A guideline: advice that helps to meet policies and standards. */
export const guideline = z.strictObject({ ...documentHead });
