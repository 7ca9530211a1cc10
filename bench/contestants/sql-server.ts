/**
 * Hand-written SQL behind bare node:http: a request names a question, its one prepared statement answers with JSON text,
 * and the text goes out untouched. Arguments: the database's address and the size of the pool.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { questions } from './sql-questions.js';

const [databaseUrl, poolSize] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: Number(poolSize) });

// Revisions are numbered one after the other: writers of this process take turns. A writer of another process that took
// the same number is found out by the key of the revision, and this one tries again.
let lastWrite: Promise<unknown> = Promise.resolve();
const numberIsTaken = '23505';

type Query = () => Promise<pg.QueryResult<{ answer: string }>>;

function write(query: Query): ReturnType<Query> {
  const written = lastWrite.then(query).catch((error: unknown) => {
    if (error instanceof pg.DatabaseError && error.code === numberIsTaken && error.table === 'revision') return query();
    throw error;
  });
  lastWrite = written.catch(() => undefined);
  return written;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url: name = '' } = request;
  const question = questions[name];
  if (!question) throw new Error(`There is no question ${name}.`);
  const values = [...question.parameters(await textOf(request))];
  const query: Query = () => pool.query({ name, text: question.sql, values });
  const { rows } = await (question.isWrite ? write(query) : query());
  const body = Buffer.from(`{"data":${rows[0]?.answer ?? 'null'}}`);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    const body = String(error);
    response.writeHead(500, { 'content-length': Buffer.byteLength(body) }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`http://127.0.0.1:${address.port}`);
});
