import { ProblemCode, type Problem } from '../given/problem.js';
import { byKindAndCode, type NamedRow } from './closure.js';
import { countedKind } from './kind-words.js';
import { isTerm } from '../model/shape.js';

/** A node that stays, and what it names of all that would go. */
export interface Use {
  readonly by: NamedRow;
  readonly named: NamedRow;
}

// Of anything longer than this, the rest is counted.
const mostNamed = 3;

/** Why a node cannot go: who uses it or what goes with it, and the way out. */
export function inUse(node: NamedRow, uses: readonly Use[]): Omit<Problem, 'path'> {
  const own = uses.filter(({ named }) => named.id === node.id);
  const clauses = partClauses(uses.filter(({ named }) => named.id !== node.id));
  const why =
    own.length > 0
      ? [`${nameOf(node)} is used by ${usersOf(own)}`, ...clauses].join('; ')
      : `${nameOf(node)} cannot go, as ${clauses.join('; ')}`;
  return { code: ProblemCode.IN_USE, message: `${why}: ${wayOut(node)}.` };
}

const nameOf = ({ concept, code }: NamedRow): string => `${concept.name} "${code}"`;

function wayOut({ concept }: NamedRow): string {
  const first = 'remove them or point them elsewhere first';
  return isTerm(concept) ? `${first}, or give replaceBy to put another term in its place` : first;
}

function partClauses(uses: readonly Use[]): readonly string[] {
  const byPart = [...Map.groupBy(uses, ({ named }) => named)].sort(([one], [other]) => byKindAndCode(one, other));
  const clauses = byPart.map(([part, users]) => `its ${nameOf(part)} is used by ${usersOf(users)}`);
  const more = clauses.length - mostNamed;
  if (more <= 0) return clauses;
  return [...clauses.slice(0, mostNamed), `${more} more of its parts ${more === 1 ? 'is' : 'are'} used`];
}

/** `3 register cells (a, b, c) and 1 data flow (d)` */
function usersOf(uses: readonly Use[]): string {
  const users = uses.map(({ by }) => by).sort(byKindAndCode);
  const kinds = [...Map.groupBy(users, ({ concept }) => concept)].map(
    ([concept, nodes]) => `${countedKind(concept, nodes.length)} (${someOf(nodes.map(({ code }) => code))})`,
  );
  return listed(kinds);
}

/** The first few, and how many more there are. */
const someOf = (codes: readonly string[]): string =>
  codes.length <= mostNamed
    ? codes.join(', ')
    : `${codes.slice(0, mostNamed).join(', ')} and ${codes.length - mostNamed} more`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
