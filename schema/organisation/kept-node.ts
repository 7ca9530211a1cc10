import { ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { declareField } from '../model/declarations.js';
import { Node } from '../model/node.js';
import { Organisation } from './organisation.entity.js';

/** A node that one company keeps: its custodian stands in the key, and its rows are joined within that company. */
export abstract class KeptNode extends Node {
  @ManyToOne(() => Organisation, {
    primary: true,
    ref: true,
    fieldName: 'custodian_id',
    deleteRule: 'restrict',
    updateRule: 'no action',
  })
  custodian!: Ref<Organisation>;

  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()', unique: true })
  id!: string & Opt;
}

declareField(KeptNode, {
  kind: 'toOne',
  name: 'custodian',
  target: () => Organisation,
  isNullable: false,
  onRemoval: 'restrict',
  description: 'The organisation whose record the node belongs to and who maintains it.',
});
