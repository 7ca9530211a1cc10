import type { GivenNode, GivenList, StoredValue } from './given-node.js';
import { isLocalised, shapeOf } from './given-shape.js';
import { suggestion } from './nearest.js';
import { ProblemCode, type Path, type Problem } from './problem.js';
import { textProblem } from './text-rules.js';

/** What is wrong with a node that it shows by itself, without the nodes it points at. */
export function nodeProblems(node: GivenNode): readonly Problem[] {
  return [
    ...textProblems(node),
    ...originalProblems(node),
    ...rangeProblems(node),
    ...choiceProblems(node),
    ...citedFieldProblems(node),
    ...node.lists.flatMap(listProblems),
  ];
}

function textProblems({ path, values }: GivenNode): Problem[] {
  return [...values].flatMap(([property, value]) => {
    const problem = textsOf(value)
      .map(textProblem)
      .find((each) => each !== undefined);
    return problem ? [{ ...problem, path: [...path, ...property.split('.')] }] : [];
  });
}

function textsOf(value: StoredValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}

function originalProblems({ concept, path, values }: GivenNode): Problem[] {
  return shapeOf(concept)
    .fields.filter(isLocalised)
    .flatMap(({ name }) => {
      const given = [...values.keys()].filter(
        (property) => property.startsWith(`${name}.`) && property !== `${name}.original`,
      );
      const original = values.get(`${name}.original`);
      const message = originalMessage(typeof original === 'string' ? original.toLowerCase() : undefined, given, name);
      return message === undefined ? [] : [{ path: [...path, name], code: ProblemCode.MISSING_ORIGINAL, message }];
    });
}

function originalMessage(original: string | undefined, given: readonly string[], name: string): string | undefined {
  if (original !== undefined) {
    if (given.includes(`${name}.${original}`)) return undefined;
    return `The original is said to be in ${original}, and there is no text in ${original}: add it, or correct original.`;
  }
  if (given.length === 0) return undefined;
  return 'Which language is the original in? Add original: fi, sv or en; a file may give its language once at its top.';
}

function rangeProblems({ path, values }: GivenNode): Problem[] {
  const from = values.get('validFrom');
  const to = values.get('validTo');
  if (typeof from !== 'string' || typeof to !== 'string' || from < to) return [];
  const message = `validFrom ${from} is not before validTo ${to}; validTo is the first day on which it no longer holds.`;
  return [{ path: [...path, 'validTo'], code: ProblemCode.REVERSED_RANGE, message }];
}

function choiceProblems({ concept, path, references }: GivenNode): Problem[] {
  return (concept.exactlyOne ?? []).flatMap((relations) => {
    const given = relations.filter((relation) => references.some(({ field }) => field === relation));
    if (given.length === 1) return [];
    const found = given.length === 0 ? 'none is given' : `${given.join(' and ')} are given`;
    return [
      {
        path,
        code: ProblemCode.NOT_EXACTLY_ONE,
        message: `A ${concept.name} has exactly one of ${relations.join(', ')}; ${found}.`,
      },
    ];
  });
}

// A citation names a field of what it is about; a field that does not exist would never be shown beside it.
function citedFieldProblems({ concept, owner, path, values }: GivenNode): Problem[] {
  const field = values.get('field');
  if (concept.name !== 'Citation' || typeof field !== 'string' || !owner) return [];
  const { fields, links, parts } = shapeOf(owner.concept);
  const known = [...fields.map(({ name }) => name), ...links.map(({ as }) => as), ...parts.map(({ as }) => as)];
  const [first = ''] = field.split('.');
  if (known.includes(first)) return [];
  const message = `${owner.concept.name} has no field "${field}".${suggestion(field, known)} Leave field out to cite for the node as a whole.`;
  return [{ path: [...path, 'field'], code: ProblemCode.WRONG_VALUE, message }];
}

function listProblems({ references }: GivenList): Problem[] {
  const seen = new Map<string, Path>();
  return references.flatMap(({ written, path }) => {
    const isTwice = seen.has(written);
    seen.set(written, path);
    return isTwice
      ? [{ path, code: ProblemCode.DUPLICATE_CODE, message: `"${written}" stands in the list twice: keep one.` }]
      : [];
  });
}
