import type { Ref } from '@mikro-orm/core';
import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { PartyCategory } from '../party-category/party-category.entity.js';
import { Purpose } from '../purpose/purpose.entity.js';
import { Register } from '../register/register.entity.js';
import { System } from '../system/system.entity.js';

/** Each end is exactly one of a category, a register, a system or an organisation; the database checks it. */
@Concept({
  plural: 'dataFlows',
  description:
    'Data move from one end to the other: a directed edge. Each end is exactly one of a category of parties, a register, a system or an organisation.',
  exactlyOne: [
    ['fromCategory', 'fromRegister', 'fromSystem', 'fromOrganisation'],
    ['toCategory', 'toRegister', 'toSystem', 'toOrganisation'],
  ],
  different: [
    ['fromRegister', 'toRegister'],
    ['fromSystem', 'toSystem'],
    ['fromOrganisation', 'toOrganisation'],
  ],
})
export class DataFlow extends KeptNode {
  @ToOne(() => PartyCategory, 'The category of sources it starts from.', { nullable: true })
  fromCategory?: Ref<PartyCategory>;

  @ToOne(() => Register, 'The register it starts from.', {
    nullable: true,
    acrossCompanies: true,
    reverse: { as: 'flowsOut', description: 'Data flows that start from the register.' },
  })
  fromRegister?: Ref<Register>;

  @ToOne(() => System, 'The system it starts from.', {
    nullable: true,
    acrossCompanies: true,
    reverse: { as: 'flowsOut', description: 'Data flows that start from the system.' },
  })
  fromSystem?: Ref<System>;

  @ToOne(() => Organisation, 'The organisation it starts from.', {
    nullable: true,
    reverse: { as: 'flowsOut', description: 'Data flows that start from the organisation.' },
  })
  fromOrganisation?: Ref<Organisation>;

  @ToOne(() => PartyCategory, 'The category of recipients it ends at.', { nullable: true })
  toCategory?: Ref<PartyCategory>;

  @ToOne(() => Register, 'The register it ends at.', {
    nullable: true,
    acrossCompanies: true,
    reverse: { as: 'flowsIn', description: 'Data flows that end at the register.' },
  })
  toRegister?: Ref<Register>;

  @ToOne(() => System, 'The system it ends at.', {
    nullable: true,
    acrossCompanies: true,
    reverse: { as: 'flowsIn', description: 'Data flows that end at the system.' },
  })
  toSystem?: Ref<System>;

  @ToOne(() => Organisation, 'The organisation it ends at.', {
    nullable: true,
    reverse: { as: 'flowsIn', description: 'Data flows that end at the organisation.' },
  })
  toOrganisation?: Ref<Organisation>;

  @ToOne(() => Purpose, 'The purpose the data move for; it may be of another company.', {
    nullable: true,
    acrossCompanies: true,
    reverse: { as: 'flows', description: 'Data flows that serve the purpose.' },
  })
  purpose?: Ref<Purpose>;

  @Value(() => LocalisedText, 'How and why the data move, where the purpose does not say it.', { nullable: true })
  description?: LocalisedText;
}
