import type { Ref } from '@mikro-orm/core';
import { Choice, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { ToOne } from '../model/relations.js';
import { ValidTime } from '../model/valid-time.js';
import { ContactPoint } from '../organisation/contact-point.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Register } from '../register/register.entity.js';

export enum DesignationRole {
  DPO = 'DPO',
  REPRESENTATIVE = 'REPRESENTATIVE',
  RESPONSIBLE_PERSON = 'RESPONSIBLE_PERSON',
  PRIVACY_CONTACT = 'PRIVACY_CONTACT',
}

describeChoices('DesignationRole', DesignationRole, {
  description: 'What someone is designated as.',
  values: {
    DPO: 'Data protection officer (Art. 37).',
    REPRESENTATIVE: 'Representative in the Union (Art. 27).',
    RESPONSIBLE_PERSON: 'Person in charge of a register.',
    PRIVACY_CONTACT: 'Contact for questions of data protection.',
  },
});

@Concept({
  plural: 'designations',
  description:
    'Who stands for an organisation, for one register or for all, and how to reach them (Art. 13(1)(a)-(b), 27, 37).',
})
@ValidTime()
export class Designation extends KeptNode {
  @ToOne(() => Organisation, 'Whom the designated stands for.', {
    reverse: {
      as: 'designations',
      description: 'Who stands for it: data protection officer, representative, contacts.',
    },
  })
  organisation!: Ref<Organisation>;

  @ToOne(() => Register, 'The register the designation is for; empty means every register of the organisation.', {
    nullable: true,
    onRemoval: 'cascade',
    reverse: { as: 'designations', description: 'Who stands for the controllers in matters of this register.' },
  })
  register?: Ref<Register>;

  @Choice(DesignationRole, 'What they are designated as.')
  role!: DesignationRole;

  @Value(() => ContactPoint, 'How to reach them.')
  contactPoint!: ContactPoint;
}
