import { Field, ObjectType } from 'type-graphql';
import { Register } from '../register/register.entity.js';
import { Statement } from '../statement/statement.entity.js';
import { TransferClaim } from '../transfer/transfer-claim.js';
import { Transfer } from '../transfer/transfer.entity.js';

@ObjectType('ClaimOnTransfers', {
  description:
    'What is claimed of transfers to third countries without a country named, by a document or of a transfer on record (Art. 30(1)(e)).',
  simpleResolvers: true,
})
export class ClaimOnTransfers {
  @Field(() => TransferClaim, { description: 'The claim.' })
  claim!: TransferClaim;

  @Field(() => Register, {
    nullable: true,
    description: 'The register whose data it is about; empty for a transfer that names none.',
  })
  register?: Register;

  @Field(() => Statement, { nullable: true, description: 'The statement of a document, where it is one.' })
  statement?: Statement;

  @Field(() => Transfer, { nullable: true, description: 'The transfer on record, where it is one.' })
  transfer?: Transfer;
}
