import type {
  ProcessingAgreementFilter,
  RecipientFilter,
  RegisterFilter,
  SubProcessingFilter,
  SystemFilter,
  TransferFilter,
  WhatIfQueryVariables,
} from '../gql/graphql.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';
import { periodsOf, type Changes } from './changes.js';

/** Conditions that the database can see: what the changes can touch, and what stands beside it. */
export function touchedBy(changes: Changes): Omit<WhatIfQueryVariables, 'all'> {
  const leaving = { id: { in: changes.leaving.map(({ id }) => id) } };
  const someone = changes.leaving.length > 0;
  const processed: ProcessingAgreementFilter = someone ? { processor: leaving } : nothing;
  const engaged: SubProcessingFilter = someone ? { processor: leaving } : nothing;
  const recipients: RecipientFilter = someone ? { role: { eq: 'PROCESSOR' }, organisation: leaving } : nothing;
  const systems: SystemFilter = someone ? { operator: leaving } : nothing;
  const agreements: ProcessingAgreementFilter = someone
    ? { or: [processed, { subProcessing: { some: engaged } }] }
    : nothing;
  const touched = touchedTransfers(changes);
  const naming: RegisterFilter = someone ? { recipients: { some: recipients } } : nothing;
  return {
    ...{ touched, agreements, recipients, naming, systems },
    alike: {
      and: [
        heldOn(changes.day),
        { exporter: { exports: { some: touched } } },
        { importer: { imports: { some: touched } } },
      ],
    },
    others: someone ? coveringToo(processed, recipients) : nothing,
    registers: registersOf({ touched, agreements, naming, systems }),
  };
}

const nothing = { or: [] };

const heldOn = (day: string): { and: TransferFilter[] } => ({
  and: [
    { or: [{ validFrom: { isNull: true } }, { validFrom: { lte: day } }] },
    { or: [{ validTo: { isNull: true } }, { validTo: { gt: day } }] },
  ],
});

const adequacy: string = LawFactKind.ADEQUACY;

function touchedTransfers({ day, law, ending, leaving, roles }: Changes): TransferFilter {
  const decisions = ending.filter(({ kind }) => kind === adequacy);
  const countries = { in: decisions.flatMap(({ country }) => country ?? []) };
  const instruments = [...ending, ...decisions.flatMap((each) => periodsOf(each, law))];
  const or: TransferFilter[] = [];
  if (ending.length > 0) or.push({ instrument: { id: { in: instruments.map(({ id }) => id) } } });
  if (countries.in.length > 0) {
    or.push({ country: countries }, { country: { isNull: true }, importer: { country: countries } });
  }
  if (ending.length > decisions.length) or.push({ tool: { eq: 'SCC' }, not: { instrument: {} } });
  if (leaving.length > 0) or.push(...underLeaving(leaving.map(({ id }) => id)));
  const changed = { id: { in: roles.map(({ organisation }) => organisation.id) } };
  if (roles.length > 0) or.push({ exporter: changed }, { importer: changed });
  return { and: [heldOn(day), { or }] };
}

/** To who leaves, under its agreements, or under agreements in which it is engaged: what is beneath it may go too. */
function underLeaving(ids: readonly string[]): TransferFilter[] {
  const leaving = { id: { in: [...ids] } };
  const agreement: ProcessingAgreementFilter = { processor: leaving };
  const engaging: ProcessingAgreementFilter = { or: [agreement, { subProcessing: { some: { processor: leaving } } }] };
  return [{ importer: leaving }, { agreement }, { subProcessing: { agreement: engaging } }];
}

/** Agreements that cover a register, of which a processor goes. */
function coveringToo(processed: ProcessingAgreementFilter, recipients: RecipientFilter): ProcessingAgreementFilter {
  const losing: RegisterFilter = {
    or: [{ agreementCoverage: { some: { agreement: processed } } }, { recipients: { some: recipients } }],
  };
  return { coverage: { some: { register: losing } } };
}

type Touched = Pick<WhatIfQueryVariables, 'touched' | 'agreements' | 'naming' | 'systems'>;

function registersOf({ touched, agreements, naming, systems }: Touched): RegisterFilter {
  const under: ProcessingAgreementFilter = {
    or: [
      agreements,
      { transfers: { some: touched } },
      { subProcessing: { some: { transfers: { some: touched } } } },
      { processingOnBehalf: { some: { transfers: { some: touched } } } },
    ],
  };
  return {
    or: [
      { transfers: { some: touched } },
      { agreementCoverage: { some: { agreement: under } } },
      { systems: { some: systems } },
      naming,
    ],
  };
}
