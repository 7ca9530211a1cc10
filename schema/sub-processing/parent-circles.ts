import { byCode } from '../language/compare-text.js';

interface Row {
  readonly code: string;
  readonly parent: { readonly code: string } | null;
}

/** Of each circle that parents go round in, its first row by code. */
export function parentCircles<Each extends Row>(rows: readonly Each[]): Each[] {
  const byRowCode = new Map(rows.map((row) => [row.code, row]));
  const walkFrom = new Map<Each, Each>();
  return rows.flatMap((start) => {
    let at: Each | undefined = start;
    while (at && !walkFrom.has(at)) {
      walkFrom.set(at, start);
      at = byRowCode.get(at.parent?.code ?? '');
    }
    return at && walkFrom.get(at) === start ? [firstOfCircle(at, byRowCode)] : [];
  });
}

function firstOfCircle<Each extends Row>(start: Each, byRowCode: ReadonlyMap<string, Each>): Each {
  let first = start;
  for (let at = above(start, byRowCode); at && at !== start; at = above(at, byRowCode)) {
    if (byCode(at, first) < 0) first = at;
  }
  return first;
}

const above = <Each extends Row>({ parent }: Each, byRowCode: ReadonlyMap<string, Each>): Each | undefined =>
  byRowCode.get(parent?.code ?? '');
