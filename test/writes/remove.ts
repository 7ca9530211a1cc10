import { localViewer } from '../../schema/access/viewer.js';
import { conceptNamed } from '../../schema/model/declarations.js';
import { asViewer } from '../../server/database/as-viewer.js';
import type { Database } from '../../server/database/database.js';
import { removeNode, type NotRemoved, type Removal } from '../../server/writes/removal.js';
import { writableHub } from '../../server/writes/write-nodes.js';

/** A node to remove, by kind and code, and the code of the term that takes its place. */
export interface Wanted {
  readonly kind: string;
  readonly code: string;
  readonly replaceBy?: string | undefined;
}

const note = { at: new Date('2026-11-22T12:00:00Z'), actor: 'Liisa', reason: 'Not so.' };

const nobody = '00000000-0000-4000-8000-000000000000';

/** Thrown to undo what must be undone. */
class Undone extends Error {
  constructor(readonly answer: NotRemoved) {
    super('The removal was undone.');
  }
}

/** Removes a node as the local viewer; what is not removed is undone, as every caller has to do. */
export async function remove(database: Database, wanted: Wanted): Promise<Removal | NotRemoved> {
  try {
    return await asViewer(database, localViewer, 'write', async (transaction) => {
      const hub = writableHub(database, transaction);
      const concept = conceptNamed(wanted.kind);
      const find = async (code: string): Promise<string> => {
        const [row] = await transaction.query(
          `select id from ${hub.tables.get(wanted.kind)?.name ?? ''} where code = $1`,
          [code],
        );
        return row ? String(row.id) : nobody;
      };
      const replaceBy =
        wanted.replaceBy === undefined
          ? {}
          : { replaceBy: { id: await find(wanted.replaceBy), code: wanted.replaceBy } };
      const answer = await removeNode(hub, { concept, id: await find(wanted.code), ...replaceBy }, note);
      if ('problem' in answer) throw new Undone(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof Undone) return error.answer;
    throw error;
  }
}

/** What came of it in short: the problem, or what went and what was changed, as `Kind code`. */
export function inShort(answer: Removal | NotRemoved): unknown {
  if ('problem' in answer) return `${answer.problem.code}: ${answer.problem.message}`;
  const [removed, changed] = [answer.removed, answer.changed].map((nodes) =>
    nodes.map(({ kind, code }) => `${kind} ${code}`),
  );
  return { removed, changed };
}
