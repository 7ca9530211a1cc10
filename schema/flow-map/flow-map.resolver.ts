import { Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { askLaw } from '../law-fact/ask-law.js';
import { FlowMapArguments, FlowMapPicture } from './flow-map.payload.js';
import { flowMapQuery } from './flow-map.query.js';
import { neighbourhood } from './neighbourhood.js';
import { onlyRegister, registerBy } from './register-key.js';
import { pictureOf } from './picture.js';

/** Far more of each than a picture can show; what lies beyond is said to be left out. */
const all = 1000;

@Resolver()
export class FlowMapResolver {
  @Authorized([Permission.READ_REGISTERS])
  @Extensions({ permission: Permission.READ_REGISTERS })
  @Query(() => FlowMapPicture, {
    description:
      'A map of a register to look at: its sources, systems, recipients, processors and transfers, each hop outside the EEA and each without a tool marked (Art. 30(1)(d), (e), 44).',
  })
  async flowMap(
    @Args(() => FlowMapArguments) { register, language, format, on, lawAsOf }: FlowMapArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { registers } = await context.ask(flowMapQuery, { register: registerBy(register), all });
    const facts = onlyRegister(register, registers.nodes);
    const law = await askLaw(context, lawAsOf ?? undefined);
    return pictureOf(neighbourhood(facts, { language, law, on: on ?? context.today }), format);
  }
}
