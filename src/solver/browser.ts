/** The engine in a browser: HiGHS with its WebAssembly as a file of the site, loaded when first asked for. */
import loadHighs from 'highs';
import wasmAddress from 'highs/runtime?url';
import type { SelectionEngine } from '#domain/selection/engine.ts';
import { engineOf } from './highs-engine.ts';

/** Loads the solver. Its file has a name by content, so a browser fetches it once. */
export const loadEngine = async (): Promise<SelectionEngine> => engineOf(await loadHighs({ locateFile: () => wasmAddress }));
