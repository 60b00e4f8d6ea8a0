/** German words. Return: business cases side by side, and what came of them. */
import type { Words } from '../en.ts';

export const returns: Words['returns'] = {};
