import { findDuplicates, type FiledNode } from '../../schema/given/duplicates.js';
import { flattenBundle } from '../../schema/bundles/flatten.js';
import { nodeProblems } from '../../schema/given/node-problems.js';
import { isToldBy, ProblemCode, type Path } from '../../schema/given/problem.js';
import { shapeProblems } from '../writes/check-shape.js';
import { readBundle, type ReadBundle } from './read-bundle.js';
import { errorAt, type ImportError, type ImportFile, type Position } from './report.js';

/** The files of an import, read and checked as far as they show it by themselves. */
export interface ReadFiles {
  readonly nodes: readonly FiledNode[];
  readonly errors: readonly ImportError[];
  /** Whether every file could be read. */
  readonly isComplete: boolean;
  locate(file: string, path: Path): Position;
}

/** Reads all files; every mistake of every one of them is gathered. */
export function readFiles(files: readonly ImportFile[]): ReadFiles {
  // Joined by flat(): a spread of a hundred thousand arguments does not fit on the stack.
  const errors: (readonly ImportError[])[] = [];
  const nodes: (readonly FiledNode[])[] = [];
  const bundles = new Map<string, ReadBundle>();
  for (const file of files) {
    const read = readBundle(file);
    if (!('locate' in read)) {
      errors.push(read);
      continue;
    }
    bundles.set(file.name, read);
    const checked = check(read);
    nodes.push(checked.nodes);
    errors.push(checked.errors);
  }
  const locate = (file: string, path: Path): Position => bundles.get(file)?.locate(path) ?? { line: 1, column: 1 };
  const duplicates = findDuplicates(nodes.flat()).map(({ again: { file, node }, message }) =>
    errorAt(file, locate(file, node.path), { path: node.path, code: ProblemCode.DUPLICATE_CODE, message }),
  );
  return {
    nodes: nodes.flat(),
    errors: [...errors.flat(), ...duplicates],
    isComplete: bundles.size === files.length,
    locate,
  };
}

function check({ name, value, locate }: ReadBundle): {
  readonly nodes: readonly FiledNode[];
  readonly errors: readonly ImportError[];
} {
  const shape = shapeProblems(value);
  const { nodes, problems } = flattenBundle(value);
  const own = [...problems, ...nodes.flatMap(nodeProblems)].filter((problem) => !isToldBy(shape, problem));
  return {
    nodes: nodes.map((node) => ({ file: name, node })),
    errors: [...shape, ...own].map((problem) => errorAt(name, locate(problem.path), problem)),
  };
}
