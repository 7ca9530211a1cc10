import { Arg, Args, Authorized, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../access/request-context.js';
import { Permission } from '../access/viewer.js';
import { Language } from '../language/language.js';
import { checkedFirst } from '../model/answer-size.js';
import { rules } from '../rules/all-rules.js';
import { askRuleLaw } from '../rules/ask-rule-law.js';
import { readDecisions } from './decisions.js';
import { find } from './find.js';
import { Findings, FindingsArguments, RuleType } from './findings.payload.js';
import { findingAnswers, rulesNamed, scopeOf, type Filter } from './findings.js';
import { cursorOf, FirstAfter, isWanted, listed, type Listed } from './listed.js';
import { ruleAnswer } from './rule-answer.js';
import { Completeness, Tally } from './tally.js';

const permission = Permission.READ_RECORDS;

@Resolver()
export class FindingsResolver {
  @Authorized([permission])
  @Extensions({ permission })
  @Query(() => Findings, {
    description:
      'What is missing, stale or contradictory in the record, by the law of a day: a page of findings, and how many there are of what sort (Art. 5(2), 30).',
  })
  async findings(
    @Args(() => FindingsArguments) given: FindingsArguments,
    @Ctx() context: RequestContext,
  ): Promise<unknown> {
    const { language, orderBy } = given;
    const filter: Filter = given.filter ?? {};
    const first = new FirstAfter(checkedFirst(given.first), orderBy, given.after ?? null);
    rulesNamed(filter.rules);
    const scope = await scopeOf(context, filter);
    const law = await askRuleLaw(context, given.lawAsOf ?? context.today);
    const decisions = await readDecisions(context);
    const [tally, completeness] = [new Tally(), new Completeness()];
    let registerCount = 0;
    const onLooked = (at: string, count: number): void => {
      if (at === 'REGISTER') registerCount += count;
    };
    for await (const found of find(context, { scope, law, rules, onLooked })) {
      const all = listed(found, decisions, law.day);
      for (const each of all) completeness.add(each);
      for (const each of all.filter((one) => isWanted(one, filter))) takeInto(first, tally, each);
    }
    const { page, truncated } = first.page();
    const last = page.at(-1);
    return {
      ...{ on: law.day, registerCount, truncated, endCursor: last ? cursorOf(last) : null },
      nodes: await findingAnswers(context, page, language),
      ...tally.answer(language),
      completeness: completeness.answer(registerCount),
    };
  }

  @Authorized([permission])
  @Extensions({ permission })
  @Query(() => [RuleType], { description: 'Every rule that records are held against, by id.' })
  rules(
    @Arg('language', () => Language, { defaultValue: Language.EN, description: 'Language of the texts.' })
    language: Language,
  ): readonly object[] {
    return rules.map((rule) => ruleAnswer(rule, language));
  }
}

function takeInto(first: FirstAfter, tally: Tally, each: Listed): void {
  first.add(each);
  tally.add(each);
}
