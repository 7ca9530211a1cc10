import { Arg, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { Language } from '../language/language.js';
import { onlyOrganisation, organisationBy } from '../organisation/organisation-key.js';
import { Article30ProcessorRecord, Article30Record } from './article-30.payload.js';
import { article30ProcessorQuery, article30Query } from './article-30.query.js';
import { controllerRecord } from './controller-record.js';
import { processorRecord } from './processor-record.js';

/** Every page of a record: a record has no end that a reader may choose. */
const all = 1_000_000;

@Resolver()
export class Article30Resolver {
  @Authorized([Permission.READ_RECORDS])
  @Extensions({ permission: Permission.READ_RECORDS })
  @Query(() => Article30Record, {
    description:
      'The record of processing activities of a controller: every register in which it is sole, joint or independent controller (Art. 30(1)).',
  })
  async article30Record(
    @Arg('controller', () => String, { description: 'Business ID, code or id of the controller.' }) controller: string,
    @Arg('language', () => Language, { defaultValue: Language.EN, description: 'Language of the texts.' })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const organisation = organisationBy(controller);
    const facts = await context.ask(article30Query, {
      controller: organisation,
      registers: { controllerships: { some: { organisation } } },
      all,
    });
    return controllerRecord(facts, onlyOrganisation('controller', controller, facts.organisations.nodes).id, language);
  }

  @Authorized([Permission.READ_RECORDS])
  @Extensions({ permission: Permission.READ_RECORDS })
  @Query(() => Article30ProcessorRecord, {
    description: 'The record of a processor: what it processes on behalf of which controllers (Art. 30(2)).',
  })
  async article30ProcessorRecord(
    @Arg('processor', () => String, { description: 'Business ID, code or id of the processor.' }) processor: string,
    @Arg('language', () => Language, { defaultValue: Language.EN, description: 'Language of the texts.' })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const facts = await context.ask(article30ProcessorQuery, { processor: organisationBy(processor), all });
    return processorRecord(onlyOrganisation('processor', processor, facts.organisations.nodes), language);
  }
}
