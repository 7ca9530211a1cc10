import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Text } from './columns.js';
import { ToOne } from './relations.js';
import { Revision } from '../revision/revision.entity.js';

/** What every node of the register has. */
export abstract class Node {
  @Text('Human-readable name of the node, unique per kind across the hub and stable across imports.', {
    unique: true,
    sortable: true,
    format: 'code',
  })
  code!: string;

  @ToOne(
    () => Revision,
    'The write that left the node as it is; its number is the version for optimistic locking (Art. 5(2)).',
  )
  revision!: Ref<Revision>;
}

const key = { type: 'uuid', defaultRaw: 'gen_random_uuid()' } as const;

/** A node that all companies share: public facts, terms and law. */
export abstract class SharedNode extends Node {
  @PrimaryKey(key)
  id!: string & Opt;
}
