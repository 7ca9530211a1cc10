import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { testSettings } from './settings.js';

const folder = 'test/golden';

/** Compares with a committed file; `UPDATE_GOLDEN=1 npm test -- test/reports` writes it anew, for a person to read. */
export function matchGolden(name: string, text: string): void {
  const path = `${folder}/${name}`;
  if (testSettings.updatesGolden) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
