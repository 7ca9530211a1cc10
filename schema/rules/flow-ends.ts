import type { NamedFact } from '../dossier/fact.js';
import type { OutflowFact, RegisterFacts } from '../dossier/register-facts.js';
import type { TermFact } from '../dossier/shared-facts.js';

/** A party to whom data flow from the register, with the flows that end there. */
interface FlowEnd {
  readonly party: NamedFact;
  readonly flows: readonly OutflowFact[];
}

/** The parties that data flow to and that are neither recipients nor of the register's own: in the order of the flows. */
export function strayEnds(register: RegisterFacts): readonly FlowEnd[] {
  const known = knownParties(register);
  const stray = register.outflows.flatMap((flow) => {
    const [party, ...wider] = partiesOf(flow);
    return !party || [party, ...wider].some(({ id }) => known.has(id)) ? [] : [{ party, flow }];
  });
  return [...Map.groupBy(stray, ({ party }) => party.id).values()].flatMap(([first, ...others]) =>
    first ? [{ party: first.party, flows: [first, ...others].map(({ flow }) => flow) }] : [],
  );
}

/** Whom the record has as recipients, processors or controllers, and the data subjects themselves where they are a category. */
function knownParties(register: RegisterFacts): ReadonlySet<string> {
  const { custodian, controllerships, recipients, coverage, sources } = register;
  const subjects = sources.filter(({ kind }) => kind === 'DATA_SUBJECT').map(({ category }) => category);
  const parties = [
    custodian,
    ...controllerships.map(({ organisation }) => organisation),
    ...recipients.flatMap(({ organisation, category }) => [organisation, category]),
    ...coverage.map(({ processor }) => processor),
    ...subjects,
  ];
  return new Set(parties.flatMap((party) => party?.id ?? []));
}

/** The end of a flow, and where it is a category what is wider: who is named with a wider category is a recipient too. */
const partiesOf = ({ organisation, category }: OutflowFact): readonly NamedFact[] => [
  ...(organisation ? [organisation] : []),
  ...withWider(category),
];

const withWider = (term: TermFact | null): readonly TermFact[] => (term ? [term, ...withWider(term.parent)] : []);
