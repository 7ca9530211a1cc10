import type { Viewer } from '../../schema/access/viewer.js';
import { checkLines, type CheckLine } from '../../schema/finding/check-line.js';
import { readDecisions } from '../../schema/finding/decisions.js';
import { find } from '../../schema/finding/find.js';
import { rulesNamed, scopeOf } from '../../schema/finding/findings.js';
import { FindingOrder, type FindingFilter } from '../../schema/finding/findings.payload.js';
import { isWanted, listed, ordered } from '../../schema/finding/listed.js';
import type { Language } from '../../schema/language/language.js';
import { askRuleLaw } from '../../schema/rules/ask-rule-law.js';
import { OperationContext } from '../read-plan/operation-context.js';
import type { PlannedHub } from '../read-plan/planned-hub.js';

/** How far a check has come: registers of all. */
export interface CheckProgress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** What is checked, by the law of which day, and in which language it is told. */
export interface CheckOptions {
  readonly filter: Readonly<Partial<FindingFilter>>;
  /** Today in UTC when not given. */
  readonly lawAsOf?: string | undefined;
  readonly language: Language;
  readonly onProgress?: ((progress: CheckProgress) => void) | undefined;
}

/** The findings of a check, some at a time: those of registers in the order of their codes, then those of companies, contracts and transfers. */
export async function* check(
  hub: PlannedHub,
  viewer: Viewer,
  options: CheckOptions,
): AsyncGenerator<readonly CheckLine[]> {
  const context = new OperationContext(hub, viewer);
  try {
    yield* checkIn(context, options);
  } finally {
    await context.end();
  }
}

async function* checkIn(
  context: OperationContext,
  { filter, lawAsOf, language, onProgress }: CheckOptions,
): AsyncGenerator<readonly CheckLine[]> {
  const rules = rulesNamed(filter.rules);
  const scope = await scopeOf(context, filter);
  const law = await askRuleLaw(context, lawAsOf ?? context.today);
  const decisions = await readDecisions(context);
  const [count] = onProgress ? await context.rows('select count(*)::int as registers from register', []) : [];
  const of = Number(count?.registers ?? 0);
  let done = 0;
  const onLooked = (at: string, more: number): void => {
    if (at === 'REGISTER') done += more;
    onProgress?.({ step: at.toLowerCase(), done, of });
  };
  for await (const found of find(context, { scope, law, rules, onLooked })) {
    const wanted = listed(found, decisions, law.day).filter((each) => isWanted(each, filter));
    const lines = ordered(wanted, FindingOrder.REGISTER);
    if (lines.length > 0) yield await checkLines(context, lines, language);
  }
}
