/** Before each test file: when its tests end, the folders that they made go. */
import { afterAll } from 'vitest';
import { removeOfficeFolders } from './office-folder.ts';

afterAll(removeOfficeFolders);
