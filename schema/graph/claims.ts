import type { RequestContext } from '../access/request-context.js';
import type { ClaimsOnTransfersQuery, TransferFilter } from '../gql/graphql.js';
import { byCode } from '../language/compare-text.js';
import { StoredReference } from '../model/stored-reference.js';
import { claimsQuery } from './claims.query.js';
import { dayNumber } from './flow-graph.js';
import { GraphEndKind } from './graph-kinds.js';
import type { GraphOn } from './hop-rules.js';
import type { PathQuestion } from './path-question.js';
import { hopsFrom } from './reach.rules.js';
import { ReachedEnds } from './reached.js';

interface Claim {
  readonly code: string;
  readonly claim: string;
  readonly register: StoredReference | null;
  readonly statement: StoredReference | null;
  readonly transfer: StoredReference | null;
}

/** What is claimed of transfers from the ends of a walk without a country: no hop can tell it. Statements first, by code. */
export async function askClaims(
  context: RequestContext,
  on: GraphOn,
  question: PathQuestion,
): Promise<readonly Claim[]> {
  const ends = endsMet(on, question);
  const registers = ends.filter(({ kind }) => kind === GraphEndKind.REGISTER).map(({ id }) => id);
  const transfers = withoutCountry(on.law.day);
  const facts = await context.ask(claimsQuery, { registers, transfers, all: 1_000_000 });
  return claimsOf(facts, new Set(ends.map(({ id }) => id)));
}

/** The ends from which a hop within the depth may start, whatever the end that is asked for. */
function endsMet({ graph, law }: GraphOn, { from, to, data, depth }: PathQuestion) {
  const start = from ?? to ?? 0;
  const way = { start, isUpstream: from === null, day: dayNumber(law.day), data };
  const walk = { ...way, depth: way.isUpstream ? depth : depth - 1 };
  const reached = new ReachedEnds(graph, walk, hopsFrom(graph, walk));
  return [...(way.isUpstream ? [] : [start]), ...reached.vertices].map((vertex) => graph.vertex(vertex));
}

const withoutCountry = (day: string): TransferFilter => ({
  and: [
    { claim: { isNull: false }, country: { isNull: true } },
    { or: [{ not: { importer: {} } }, { importer: { country: { isNull: true } } }] },
    { or: [{ validFrom: { isNull: true } }, { validFrom: { lte: day } }] },
    { or: [{ validTo: { isNull: true } }, { validTo: { gt: day } }] },
  ],
});

function claimsOf({ registers, transfers }: ClaimsOnTransfersQuery, met: ReadonlySet<string>): readonly Claim[] {
  const stated = registers.nodes.flatMap((register) =>
    [register, ...register.activities.nodes].flatMap(({ statements }) =>
      statements.nodes.flatMap(({ id, code, claim }): Claim[] => {
        const said = { register: StoredReference.of(register.id), statement: StoredReference.of(id), transfer: null };
        return claim === null ? [] : [{ code, claim, ...said }];
      }),
    ),
  );
  const recorded = transfers.nodes.flatMap(({ id, code, claim, register, exporter }): Claim[] => {
    const isMet = met.has(exporter.id) || (register !== null && met.has(register.id));
    const its = { register: register && StoredReference.of(register.id), transfer: StoredReference.of(id) };
    return claim === null || !isMet ? [] : [{ code, claim, statement: null, ...its }];
  });
  return [...stated.sort(byCode), ...recorded.sort(byCode)];
}
