import type { Ref } from '@mikro-orm/core';
import { Choice, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { PartyCategory } from '../party-category/party-category.entity.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { ProcessingAgreement } from '../processing-agreement/processing-agreement.entity.js';
import { Purpose } from '../purpose/purpose.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { Register } from '../register/register.entity.js';

export enum RecipientRole {
  CONTROLLER = 'CONTROLLER',
  PROCESSOR = 'PROCESSOR',
}

describeChoices('RecipientRole', RecipientRole, {
  description: 'In which role data are received.',
  values: {
    CONTROLLER: 'As a controller of its own (Art. 4(7)).',
    PROCESSOR: 'As a processor; processors are recipients too (Art. 4(8), 4(9)).',
  },
});

@Concept({
  description: 'To whom data are disclosed (Art. 4(9), 30(1)(d)).',
  partOf: {
    relation: 'register',
    as: 'recipients',
    description: 'To whom data of the register are disclosed (Art. 30(1)(d)).',
  },
})
export class Recipient extends RegisterNode {
  @ToOne(() => ProcessingActivity, 'The activity the recipient is stated for; empty means the whole register.', {
    nullable: true,
    onRemoval: 'cascade',
    reverse: { as: 'recipients', description: 'To whom data of the activity are disclosed (Art. 30(1)(d)).' },
  })
  activity?: Ref<ProcessingActivity>;

  @ToOne(() => Organisation, 'The recipient, when it is named.', {
    nullable: true,
    reverse: { as: 'recipientOf', description: 'Where it is a recipient of data.' },
  })
  organisation?: Ref<Organisation>;

  @ToOne(() => PartyCategory, 'The category of recipients, when none is named.', { nullable: true })
  category?: Ref<PartyCategory>;

  @ToOne(
    () => Register,
    'The register the data go to, when the recipient keeps one of the hub; it may be of another company.',
    {
      nullable: true,
      acrossCompanies: true,
      reverse: { as: 'recipientOf', description: 'Where the register receives data from another.' },
    },
  )
  recipientRegister?: Ref<Register>;

  @Choice(RecipientRole, 'In which role it receives them; empty when no source says.', { nullable: true })
  role?: RecipientRole;

  @ToOne(() => Purpose, 'The purpose of the register that the disclosure serves.', { nullable: true })
  purpose?: Ref<Purpose>;

  @Value(() => LocalisedText, 'For what, and under which conditions, data are disclosed.', { nullable: true })
  description?: LocalisedText;

  @ToOne(() => ProcessingAgreement, 'The agreement, when the recipient is a processor (Art. 28(3)).', {
    nullable: true,
  })
  agreement?: Ref<ProcessingAgreement>;
}
