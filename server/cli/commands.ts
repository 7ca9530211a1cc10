import type { Command } from 'commander';
import { addCheck } from './check.js';
import { addExport } from './export.js';
import { addGenerate } from './generate.js';
import { addImportDocument } from './import-document.js';
import { addImport } from './import.js';
import { addMigrate } from './migrate.js';
import { addServe } from './serve.js';

/** Every command, in the order of `seloste --help`: a command is a file here and a line below. */
export const commands: readonly ((program: Command) => void)[] = [
  addServe,
  addMigrate,
  addImport,
  addImportDocument,
  addExport,
  addCheck,
  addGenerate,
];
