import { Field, Int, ObjectType } from 'type-graphql';
import { EvidenceDocument } from '../evidence-document/evidence-document.entity.js';
import { describeChoices } from '../model/declarations.js';
import { Node } from '../model/node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Purpose } from '../purpose/purpose.entity.js';
import { Register } from '../register/register.entity.js';
import { ChangeReason, PurposeChange } from './purpose-change.js';

describeChoices('PurposeChange', PurposeChange, {
  description:
    'Whether data are disclosed for another purpose than they were collected for (Art. 5(1)(b), 6(4)). A register *has* a purpose when it is one of its activities, or when one of these has the same name in any one language.',
  values: {
    SAME: 'The source has the purpose, and so has the receiving register where one is on record.',
    CHANGED:
      'The source does not have the purpose (of a recipient stated for one activity: that activity does not), or the receiving register does not. The source is the register, for what is stated for the whole of it.',
    UNKNOWN:
      'No purpose is on record for the disclosure, or the register it would have to be compared with has none on record.',
  },
});

describeChoices('PurposeChangeReason', ChangeReason, {
  description: 'What makes the purpose of a disclosure another one (Art. 6(4)).',
  values: {
    NOT_OF_SOURCE: 'The source, register or activity, does not have the purpose: the data were not collected for it.',
    NOT_OF_RECEIVER: 'The receiving register does not have the purpose: it uses what it has for others.',
  },
});

@ObjectType('IntraGroupDisclosure', {
  description:
    'Data go from a register that one company of a group keeps to another company of the group, a third party in law (Art. 4(10)).',
  simpleResolvers: true,
})
export class IntraGroupDisclosure {
  @Field(() => Node, {
    description:
      'What records it: a DataFlow, a Recipient, or the DataSource of the receiving register. Where two record the same disclosure, both stand here.',
  })
  disclosure!: Node;

  @Field(() => Organisation, { description: 'Who discloses: the company that keeps the register.' })
  from!: Organisation;

  @Field(() => Register, { description: 'The register the data come from.' })
  fromRegister!: Register;

  @Field(() => Organisation, { description: 'Who receives.' })
  to!: Organisation;

  @Field(() => Register, { nullable: true, description: 'The register the data go to; empty when none is named.' })
  toRegister?: Register;

  @Field(() => Purpose, { nullable: true, description: 'What for; empty when no purpose is on record.' })
  purpose?: Purpose;

  @Field(() => PurposeChange, { description: 'Whether that is another purpose than the data were collected for.' })
  purposeChange!: PurposeChange;

  @Field(() => [ChangeReason], { description: 'What makes it another one; none unless it has changed.' })
  reasons!: ChangeReason[];

  @Field(() => Boolean, {
    description: 'Whether what records the disclosure cites a note on the compatibility of the purposes (Art. 6(4)).',
  })
  hasCompatibilityNote!: boolean;

  @Field(() => [EvidenceDocument], { description: 'Those notes, by code.' })
  compatibilityNotes!: EvidenceDocument[];
}

@ObjectType('IntraGroupDisclosures', {
  description:
    'Disclosures inside a group for another purpose than that of collection, or for none on record (Art. 6(4)).',
  simpleResolvers: true,
})
export class IntraGroupDisclosures {
  @Field(() => Organisation, { description: 'The company whose group it is.' })
  organisation!: Organisation;

  @Field(() => Int, { description: 'How many disclosures inside the group are for a purpose of collection.' })
  sameCount!: number;

  @Field(() => Int, { description: 'How many are for another purpose.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Of how many it is not known.' })
  unknownCount!: number;

  @Field(() => Boolean, { description: 'Whether there are more of the last two sorts than are shown.' })
  truncated!: boolean;

  @Field(() => [IntraGroupDisclosure], {
    description: 'Those that are changed or unknown, by code of the source, then of what records them.',
  })
  disclosures!: IntraGroupDisclosure[];
}
