import type { RequestContext } from '../access/request-context.js';
import { Organisations } from './organisations.js';
import { pagesOf } from './pages.js';
import type { RegisterFacts } from './register-facts.js';
import { makeRegister } from './register-maker.js';
import { readRegisterRows, type RegisterKey, type RegisterRows } from './register-rows.js';
import { registerPages } from './register.sql.js';
import type { Scope } from './scope.js';
import { readAssessed, readStatements } from './statements.js';
import { keptTerms, type Terms } from './terms.js';

/** Registers that are read at once. */
const pageSize = 200;

/** The registers of a scope with all that rules look at, page by page in the order of their codes. */
export async function* readRegisters(context: RequestContext, scope: Scope): AsyncGenerator<readonly RegisterFacts[]> {
  const terms = await context.kept(keptTerms);
  const organisations = new Organisations(context);
  for await (const keys of pagesOf(pageSize, (after) => keysAfter(context, scope, after)))
    yield await readPage(context, keys, { terms, organisations });
}

type Key = RegisterKey & { readonly code: string };

async function keysAfter(context: RequestContext, scope: Scope, after: string): Promise<readonly Key[]> {
  const only = scope.kind === 'all' ? [] : [scope.id];
  const rows = await context.rows(registerPages[scope.kind], [after, pageSize, ...only]);
  return rows.map(({ custodian, id, code }) => ({ custodian: String(custodian), id: String(id), code: String(code) }));
}

interface Shared {
  readonly terms: Terms;
  readonly organisations: Organisations;
}

async function readPage(
  context: RequestContext,
  keys: readonly RegisterKey[],
  { terms, organisations }: Shared,
): Promise<readonly RegisterFacts[]> {
  const rows = await readRegisterRows(context, keys);
  const named = [...namedOrganisations(rows), ...keys.map(({ custodian }) => custodian)];
  await organisations.read(named);
  const subjects = [...new Set([...statedOf(rows), ...named])];
  const statements = await readStatements(context, subjects);
  const assessed = await readAssessed(context, [...rows.values('id', 'registers', 'activities', 'bases', 'transfers')]);
  const sources = { rows, terms, organisations, statements, assessed };
  return keys.map((key) => makeRegister(sources, key));
}

function* namedOrganisations(rows: RegisterRows): Generator<string> {
  yield* rows.values(
    'organisation',
    ...(['controllerships', 'sources', 'recipients', 'designations', 'outflows'] as const),
  );
  yield* rows.values('party', 'arrangementParties', 'allocations');
  yield* rows.values('processor', 'coverage');
}

/** The nodes that documents may say something of. */
const statedOf = (rows: RegisterRows): Generator<string> =>
  rows.values(
    'id',
    'registers',
    'activities',
    'purposes',
    'controllerships',
    'arrangements',
    'recipients',
    'sources',
    'decisions',
  );
