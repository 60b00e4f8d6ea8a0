/** The engine in Node: HiGHS from its package, WebAssembly in this process. */
import loadHighs from 'highs';
import type { SelectionEngine } from '#domain/selection/engine.ts';
import { engineOf } from './highs-engine.ts';

/** Loads the solver, once for each call (some tens of milliseconds). */
export const loadEngine = async (): Promise<SelectionEngine> => engineOf(await loadHighs());
