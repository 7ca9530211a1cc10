import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { askLaw } from '../law-fact/ask-law.js';
import { checkedFirst } from '../model/answer-size.js';
import { StoredReference } from '../model/stored-reference.js';
import { onlyOrganisation, organisationBy } from '../organisation/organisation-key.js';
import { transferMatrix } from './transfer-matrix.js';
import { TransferMatrix, TransferMatrixArguments } from './transfer-matrix.payload.js';
import { transferCustodianQuery } from './transfer-matrix.query.js';
import { countTransfers, keptLedger } from './transfer-ledger.js';

@Resolver()
export class TransferMatrixResolver {
  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => TransferMatrix, {
    description: 'Which companies transfer to which countries on which tools, counted over the group (Art. 44-49).',
  })
  async transferMatrix(
    @Args(() => TransferMatrixArguments)
    { custodian, organisationKind, lawAsOf, first }: TransferMatrixArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const size = checkedFirst(first);
    const law = await askLaw(context, lawAsOf ?? undefined);
    const wanted = {
      day: law.day,
      custodian: custodian ? await custodianId(context, custodian) : undefined,
      exporterKind: organisationKind ?? undefined,
    };
    return transferMatrix(countTransfers(await context.kept(keptLedger), wanted), law, size);
  }
}

async function custodianId(context: RequestContext, key: string): Promise<string> {
  const { organisations } = await context.ask(transferCustodianQuery, { custodian: organisationBy(key) });
  return StoredReference.of(onlyOrganisation('custodian', key, organisations.nodes).id).id;
}
