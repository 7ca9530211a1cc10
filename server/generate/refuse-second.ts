import type { Transaction } from '../../schema/access/transaction.js';
import { writableConcepts } from '../../schema/given/given-shape.js';
import { quoted, textLiteral } from '../../schema/read-plan/columns.js';
import { tableNamed, type Tables } from '../../schema/read-plan/tables.js';
import { HubError } from '../errors.js';
import { syntheticPrefix } from './codes.js';

/** Refuses a hub with nodes whose codes a synthetic group has: another group, or a part of one. */
export async function refuseSecond(transaction: Transaction, tables: Tables): Promise<void> {
  const selects = writableConcepts().map(({ name }) => selectSynthetic(name, tableNamed(tables, name).name));
  const [found] = await transaction.query(`${selects.join(' union all ')} limit 1`);
  if (!found) return;
  throw new HubError(
    'GROUP_EXISTS',
    `The hub already holds a synthetic group (${String(found.kind)} "${String(found.code)}"); nothing was written. ` +
      'Generate into an empty hub: another folder in SELOSTE_DATA, or another database in DATABASE_URL.',
  );
}

// Codes are compared as bytes, and what follows the hyphen there is the full stop.
const next = syntheticPrefix.replace(/-$/, '.');

const selectSynthetic = (kind: string, table: string): string =>
  `(select ${textLiteral(kind)} as kind, code from ${quoted(table)} ` +
  `where code >= ${textLiteral(syntheticPrefix)} and code < ${textLiteral(next)} limit 1)`;
