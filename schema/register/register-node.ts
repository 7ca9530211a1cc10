import type { Ref } from '@mikro-orm/core';
import { ToOne } from '../model/relations.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Register } from './register.entity.js';

/** A node inside a register: it says which, so that whoever shares the register can see its rows. */
export abstract class RegisterNode extends KeptNode {
  @ToOne(() => Register, 'The register it belongs to.', { onRemoval: 'cascade' })
  register!: Ref<Register>;
}
