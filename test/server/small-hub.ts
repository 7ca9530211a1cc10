import { setTimeout as pause } from 'node:timers/promises';
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Migration } from '@mikro-orm/migrations';
import { buildSchema, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { localViewer } from '../../schema/access/viewer.js';
import { asViewer } from '../../server/database/as-viewer.js';
import type { Database } from '../../server/database/database.js';
import type { Hub } from '../../server/http/serve.js';

/** A table of its own, so that these tests depend on no concept of the register. */
@Entity()
export class Note {
  @PrimaryKey({ type: 'text' })
  text: string;
}

export class Notes extends Migration {
  override up(): void {
    this.addSql('create table "note" ("text" text primary key)');
  }
}

export interface SmallContext {
  readonly database?: Database;
}

type Resolve = GraphQLFieldResolver<unknown, SmallContext, { milliseconds: number }>;

const resolvers: Record<string, Resolve> = {
  hello: () => 'hello',
  slow: (_parent, { milliseconds }) => pause(milliseconds, 'done'),
  broken: () => {
    throw new Error('No such person: "Maija Meikäläinen", maija@example.fi');
  },
  refused: () => {
    throw new GraphQLError('Purpose is used by 3 activities; replace it first.', { extensions: { code: 'IN_USE' } });
  },
  one: async (_parent, _arguments, { database }) => {
    if (database === undefined) throw new Error('This test has no database.');
    const rows = await asViewer(database, localViewer, 'read', (transaction) => transaction.query('select 1 as one'));
    return rows[0]?.one;
  },
};

/** A schema in which things take their time, fail, or ask the database. */
export function smallSchema(): GraphQLSchema {
  const schema = buildSchema(
    'type Query { hello: String, slow(milliseconds: Int!): String, broken: String, refused: String, one: Int }',
  );
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, field] of Object.entries(fields)) Object.assign(field, { resolve: resolvers[name] });
  return schema;
}

/** The least that can be served. */
export const smallHub: Hub<SmallContext> = {
  entities: [Note],
  assemble: async (database) => ({ schema: smallSchema(), plugins: [], context: async () => ({ database }) }),
};
