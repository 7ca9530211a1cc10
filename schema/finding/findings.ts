import type { RequestContext } from '../access/request-context.js';
import { globalIdOf, type Fact } from '../dossier/fact.js';
import type { Scope } from '../dossier/scope.js';
import { Refusal, RefusalCode } from '../errors.js';
import { onlyRegister, registerBy } from '../flow-map/register-key.js';
import { byCode } from '../language/compare-text.js';
import type { Language } from '../language/language.js';
import { StoredReference } from '../model/stored-reference.js';
import { onlyOrganisation, organisationBy } from '../organisation/organisation-key.js';
import { rules, type AnyRule } from '../rules/all-rules.js';
import { fillIn, inLanguage } from '../rules/message.js';
import type { FindingFilter } from './findings.payload.js';
import { findingCitationsQuery, findingsScopeQuery } from './findings.query.js';
import { evidenceOf } from './found.js';
import type { Listed } from './listed.js';
import { ruleAnswer } from './rule-answer.js';

export type Filter = Readonly<Partial<FindingFilter>>;

/** Whose record the filter names; refused when there is none, or when both a register and a company are named. */
export async function scopeOf(context: RequestContext, { register, organisation }: Filter): Promise<Scope> {
  if (!register && !organisation) return { kind: 'all' };
  if (register && organisation) {
    const message =
      'filter: give a register or an organisation; the findings of a register say which company they concern.';
    throw new Refusal(RefusalCode.BAD_USER_INPUT, message);
  }
  const { registers, organisations } = await context.ask(findingsScopeQuery, {
    register: register ? registerBy(register) : {},
    organisation: organisation ? organisationBy(organisation) : {},
  });
  if (register) return { kind: 'register', id: rowId(onlyRegister(register, registers.nodes).id) };
  return {
    kind: 'organisation',
    id: rowId(onlyOrganisation('filter.organisation', organisation ?? '', organisations.nodes).id),
  };
}

const rowId = (globalId: string): string => globalId.slice(globalId.indexOf(':') + 1);

/** The rules that a filter names; refused when it names one that there is not. */
export function rulesNamed(ids: readonly string[] | null | undefined): readonly AnyRule[] {
  if (!ids) return rules;
  const unknown = ids.find((id) => !rules.some((rule) => rule.id === id));
  if (unknown === undefined) return rules.filter((rule) => ids.includes(rule.id));
  const message = `filter.rules: there is no rule "${unknown}"; rules { id title } lists them.`;
  throw new Refusal(RefusalCode.NOT_FOUND, message);
}

/** The findings of one page, as they are answered. */
export async function findingAnswers(
  context: RequestContext,
  page: readonly Listed[],
  language: Language,
): Promise<readonly object[]> {
  const citations = await citationsOf(context, page);
  return page.map((each) => {
    const { rule, hit, decision } = each;
    return {
      ...{ id: each.id, severity: rule.severity, status: each.status, aspect: hit.aspect ?? null },
      rule: ruleAnswer(rule, language),
      subject: reference(hit.subject),
      register: each.register && reference(each.register),
      company: each.company && reference(each.company),
      message: fillIn(rule.message, hit.named ?? {}, language),
      remedy: inLanguage(rule.remedy, language),
      citations: [
        ...new Map(
          evidenceOf(each)
            .flatMap((id) => citations.get(id) ?? [])
            .map((citation) => [citation.id, citation]),
        ).values(),
      ]
        .sort(byCode)
        .slice(0, mostCitations)
        .map(({ id }) => StoredReference.of(id)),
      restsOn: (hit.restsOn ?? []).toSorted(byCode).map(({ globalId }) => StoredReference.of(globalId)),
      isVerified: (hit.restsOn ?? []).every(({ isVerified }) => isVerified),
      decision: decision ? new StoredReference('FindingDecision', decision.id) : null,
    };
  });
}

const reference = (fact: Fact): StoredReference => StoredReference.of(globalIdOf(fact));

const mostCitations = 20;

type Cited = readonly { readonly id: string; readonly code: string }[];

async function citationsOf(context: RequestContext, page: readonly Listed[]): Promise<ReadonlyMap<string, Cited>> {
  const ids = [...new Set(page.flatMap(evidenceOf))];
  if (ids.length === 0) return new Map();
  const { nodes } = await context.ask(findingCitationsQuery, { nodes: ids, first: mostCitations });
  return new Map(nodes.flatMap((node) => (node ? [[node.id, node.citations.nodes] as const] : [])));
}
