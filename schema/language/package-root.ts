import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder upwards that holds package.json: the same one for compiled code and for its source. */
function packageRootAbove(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) {
      throw new Error(`No package.json stands above ${start}: keep the compiled code inside the package's folder.`);
    }
  }
}

const packageRoot = packageRootAbove(dirname(fileURLToPath(import.meta.url)));

/** The place of a file that is shipped uncompiled with the package, such as a glossary or a data file. */
export function packageFile(path: string): string {
  return join(packageRoot, path);
}
