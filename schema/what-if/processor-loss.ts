import type { WhatIfQuery } from '../gql/graphql.js';
import { byCode, compareText } from '../language/compare-text.js';
import { holdsOn } from '../law-fact/law-on.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';
import { coveredBy, covers, scopeOf, type Company, type Place, type Scope } from './place.js';

type Agreement = WhatIfQuery['processingAgreements']['nodes'][number];
type Other = WhatIfQuery['others']['nodes'][number];
type Engagement = Agreement['subProcessing']['nodes'][number];
type Named = WhatIfQuery['naming']['nodes'][number]['recipients']['nodes'][number];

/** A processing of a register or activity whose processor goes. */
export interface ProcessorLoss extends Place {
  readonly processor: string;
  readonly agreement: Agreement | null;
  /** The processor is only named as a recipient. */
  readonly recipient: Named | null;
  /** Agreements that stand in for all of it. */
  readonly fallbacks: readonly Other[];
}

/** A sub-processing that goes. */
export interface EngagementLoss {
  readonly agreement: Agreement;
  readonly row: Engagement;
  /** Whether it goes because one above it, or the processor itself, does. */
  readonly isBeneath: boolean;
}

/** What goes of who leaves, on the day. */
export interface VendorLosses {
  readonly processors: readonly ProcessorLoss[];
  readonly engagements: readonly EngagementLoss[];
  /** Whether an agreement of the company with a processor that stays covers all of a scope. */
  readonly isStoodInFor: (scope: Scope, company: Company | null) => boolean;
}

export interface Leaving {
  readonly day: string;
  readonly ids: ReadonlySet<string>;
  readonly controllers: (register: string) => readonly Company[];
}

/** The processors and the sub-processors that go, agreement by agreement in the order of codes. */
export function vendorLosses(facts: WhatIfQuery, leaving: Leaving): VendorLosses {
  const agreements = facts.processingAgreements.nodes.filter((each) => isInForce(each, leaving.day)).sort(byCode);
  const lost = agreements.filter(({ processor }) => leaving.ids.has(processor.id));
  const standIns = standInsOf(facts, leaving);
  const contracted = lost.flatMap((agreement) =>
    sortedScopes(agreement).map((scope) => {
      const place = { ...scope, companies: [agreement.controller] };
      const fallbacks = standIns(scope, agreement.controller);
      return { ...place, processor: agreement.processor.id, agreement, recipient: null, fallbacks };
    }),
  );
  return {
    processors: [...contracted, ...namedOnly(facts, lost, { leaving, standIns })],
    engagements: agreements.flatMap((agreement) => engagementLosses(agreement, leaving)),
    isStoodInFor: (scope, company) => company !== null && standIns(scope, company).length > 0,
  };
}

/** What an agreement covers, each once, by the codes of registers and activities. */
function sortedScopes({ coverage }: Agreement): readonly Scope[] {
  const codeOf = ({ register, activity }: Agreement['coverage']['nodes'][number]): string =>
    `${register.code}\n${activity?.code ?? ''}`;
  const nodes = [...coverage.nodes].sort((one, other) => compareText(codeOf(one), codeOf(other)));
  return [...new Map(coveredBy({ coverage: { nodes } }).map((scope) => [keyOf(scope), scope])).values()];
}

const keyOf = ({ register, activity }: Scope): string => `${register} ${activity}`;

/** Agreements of a company that stand in for all of a scope. */
type StandIns = (scope: Scope, company: Company) => readonly Other[];

/** Agreements in force with a processor that stays; of which register nothing is known, none. */
function standInsOf({ others }: WhatIfQuery, { day, ids }: Leaving): StandIns {
  const staying = others.nodes.filter((each) => isInForce(each, day) && !ids.has(each.processor.id)).sort(byCode);
  const scopes = staying.flatMap((other) => other.coverage.nodes.map((row) => ({ other, scope: scopeOf(row) })));
  const places = Map.groupBy(scopes, ({ other, scope }) => `${other.controller.id} ${scope.register}`);
  return (scope, { id }) => {
    const near = places.get(`${id} ${scope.register}`) ?? [];
    return [...new Set(near.filter((each) => covers(each.scope, scope)).map(({ other }) => other))];
  };
}

interface Beside {
  readonly leaving: Leaving;
  readonly standIns: StandIns;
}

/** Processors that leave and are named as recipients, but by no agreement that goes. */
function namedOnly(facts: WhatIfQuery, lost: readonly Agreement[], { leaving, standIns }: Beside): ProcessorLoss[] {
  const told = new Set(lost.map(({ id }) => id));
  return facts.naming.nodes
    .flatMap(({ id: register, recipients }) =>
      recipients.nodes
        .filter(({ agreement }) => agreement === null || !told.has(agreement.id))
        .map((recipient) => {
          const scope = { register, activity: recipient.activity?.id ?? null };
          const place = { ...scope, companies: leaving.controllers(register) };
          const processor = recipient.organisation?.id ?? '';
          const fallbacks = place.companies.flatMap((company) => standIns(scope, company));
          return { ...place, processor, agreement: null, recipient, fallbacks };
        }),
    )
    .sort((one, other) => compareText(one.recipient.code, other.recipient.code));
}

/** The sub-processors of an agreement that leave, and all beneath them; circles of engagers end. */
function engagementLosses(agreement: Agreement, { day, ids }: Leaving): EngagementLoss[] {
  const rows = agreement.subProcessing.nodes;
  const isWhole = ids.has(agreement.processor.id);
  const gone = new Set(rows.filter(({ processor }) => isWhole || ids.has(processor.id)));
  const below = Map.groupBy(rows, ({ parent }) => parent?.id);
  // A set takes what is added while it is gone through, each row once.
  for (const { id } of gone) for (const row of below.get(id) ?? []) gone.add(row);
  return [...gone]
    .filter((row) => holdsOn(row, day))
    .sort(byCode)
    .map((row) => ({ agreement, row, isBeneath: !ids.has(row.processor.id) }));
}
