import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { checkedFirst } from '../model/answer-size.js';
import { namedQuery } from './named.query.js';
import { changesOn, givenChanges, namedBy } from './changes.js';
import { touchedBy } from './touching.js';
import { WhatIfArguments } from './what-if.input.js';
import { WhatIf } from './what-if.payload.js';
import { whatIfQuery } from './what-if.query.js';
import { whatIf } from './what-if.js';

const permission = Permission.READ_REGISTERS;

/** Every page of an own list. */
const all = 1_000_000;

@Resolver()
export class WhatIfResolver {
  @Authorized([permission])
  @Extensions({ permission })
  @Query(() => WhatIf, {
    description:
      'What would be lost if a decision or set of clauses ended, an organisation left, or took another role: which purposes of which companies lose their only tool or processor, and what is on record to stand in (Art. 28, 44-49).',
  })
  async whatIf(
    @Args(() => WhatIfArguments) { changes, on, first }: WhatIfArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const limit = checkedFirst(first);
    const given = givenChanges(changes);
    const found = changesOn(given, await context.ask(namedQuery, { ...namedBy(given), all }), on ?? context.today);
    return whatIf(await context.ask(whatIfQuery, { ...touchedBy(found), all }), found, limit);
  }
}
