import { ProblemCode } from '../../schema/given/problem.js';
import { mapOf, type Given } from '../../schema/given/values.js';
import { conceptNamed } from '../../schema/model/declarations.js';
import type { InputRow } from '../../schema/mutations/input-rows.js';
import type { WrittenRow } from '../../schema/writes/node-write.js';
import type { HubReader } from './hub-reader.js';
import type { Found, NodeFinder } from './node-finder.js';
import { refuse } from './refused.js';

/** The node that has the identifier of another system that a row gives; none when no node has it yet. */
export async function findByExternalKey(
  row: InputRow,
  reader: HubReader,
  finder: NodeFinder,
): Promise<Found | undefined> {
  const key = mapOf(row.input.externalReference);
  if (!key) return undefined;
  const custodian = await custodianIdOf(row, key, finder);
  const rows = (await reader.byExternalValue(String(key.value).normalize('NFC'))).filter(
    (each) =>
      each.system === String(key.system).normalize('NFC') &&
      each.kind === String(key.kind).normalize('NFC') &&
      (custodian === undefined || each.custodian_id === custodian),
  );
  const subjects = new Set(rows.map(({ subject_id: id }) => id));
  if (subjects.size > 1) {
    const message =
      'Several organisations use this identifier, each for another node: say whose system it is (custodian).';
    refuse(row, 'externalReference', { code: ProblemCode.NOT_UNIQUE, message });
  }
  const [only] = rows;
  return only && foundSubject(row, only, reader);
}

async function custodianIdOf(row: InputRow, key: Given, finder: NodeFinder): Promise<unknown> {
  const written = key.custodian ?? row.input.custodian;
  if (typeof written !== 'string') return undefined;
  // An unknown organisation is told of when the reference itself is checked.
  return (await finder.find(written, conceptNamed('Organisation')))?.row.id ?? 'nobody';
}

async function foundSubject(row: InputRow, reference: WrittenRow, reader: HubReader): Promise<Found | undefined> {
  const kind = String(reference.subject_kind);
  if (kind !== row.concept.name) {
    const message = `The identifier is that of a node of the kind ${kind}, not ${row.concept.name}: correct it.`;
    refuse(row, 'externalReference', { code: ProblemCode.WRONG_VALUE, message });
  }
  const found = await reader.byId(row.concept, String(reference.subject_id));
  return found && { concept: row.concept, row: found };
}
