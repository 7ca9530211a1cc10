import { AsyncLocalStorage } from 'node:async_hooks';
import type { Viewer } from '../../schema/access/viewer.js';
import type { Database, Work } from './database.js';

export type AccessMode = 'read' | 'write';

const inside = new AsyncLocalStorage<true>();

/**
 * The gate: all access to rows goes through here, and nothing calls `database.read` or `database.write` itself.
 * It opens one transaction for the viewer; the viewer's database role and settings are set here once viewers differ.
 */
// eslint-disable-next-line max-params -- read as a sentence at each call: as this viewer, read, this work
export async function asViewer<T>(database: Database, viewer: Viewer, mode: AccessMode, work: Work<T>): Promise<T> {
  // The embedded database has one connection and would wait for itself for ever; a pool could run dry likewise.
  if (inside.getStore()) throw new Error('asViewer was called inside asViewer; pass the open transaction on instead.');
  return inside.run(true, () => (mode === 'read' ? database.read(work) : database.write(work)));
}
