import { Permission } from '../access/viewer.js';
import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { KeptNode } from '../organisation/kept-node.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { Register } from '../register/register.entity.js';
import { ProcessingAgreement } from './processing-agreement.entity.js';

@Concept({
  description: 'A register, or one activity of it, whose data a processor handles under an agreement (Art. 28(3)).',
  writtenWith: Permission.WRITE_VENDORS,
  partOf: { relation: 'agreement', as: 'coverage', description: 'The registers and activities it covers.' },
})
export class AgreementCoverage extends KeptNode {
  @ToOne(() => ProcessingAgreement, 'The agreement.', { onRemoval: 'cascade' })
  agreement!: Ref<ProcessingAgreement>;

  @ToOne(() => Register, 'The register it covers; it may be one that another company keeps.', {
    acrossCompanies: true,
    reverse: {
      as: 'agreementCoverage',
      description: 'Contracts with processors that cover the register (Art. 28(3)).',
    },
  })
  register!: Ref<Register>;

  @ToOne(() => ProcessingActivity, 'The activity it covers; empty means the whole register.', {
    nullable: true,
    acrossCompanies: true,
    reverse: {
      as: 'agreementCoverage',
      description: 'Contracts with processors that cover the activity (Art. 28(3)).',
    },
  })
  activity?: Ref<ProcessingActivity>;
}
