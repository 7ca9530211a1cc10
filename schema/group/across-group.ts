import type { AcrossRegistersQuery } from '../gql/graphql.js';
import { StoredReference } from '../model/stored-reference.js';
import type { DataSubjectTerms } from './data-subject-terms.js';
import type { Party } from './ownership-graph.js';
import { retentionConflicts, valueOf, type Period, type RetentionConflict } from './retention-conflicts.js';
import { sameOf, wordKeys, type Wording } from './same-words.js';
import { byCode, compareText } from '../language/compare-text.js';

type RegisterFacts = AcrossRegistersQuery['registers']['nodes'][number];
type Term = { readonly code: string } | null;

/** What a register does with data about the category asked for. */
interface Concerned {
  readonly register: RegisterFacts;
  /** Whether an activity has to do with it; null stands for the whole register. */
  readonly has: (activity: Term) => boolean;
}

/** A fact with the register it stands in. */
interface Placed<Fact> {
  readonly fact: Fact;
  readonly register: Party;
}

interface AcrossFacts {
  /** The registers that name one of the terms. */
  readonly registers: readonly RegisterFacts[];
  /** Others that hold data of nobody in particular: one more than are shown, where there are more. */
  readonly notSaying: readonly Party[];
}

/** The answer: each list without repetitions, and where each of its members stands. */
export function acrossAnswer({ registers, notSaying }: AcrossFacts, terms: DataSubjectTerms, first: number): object {
  const concerned = [...registers].sort(byCode).flatMap((register) => concernedIn(register, terms));
  const periods = periodsOf(concerned, terms);
  const lists = {
    registers: concerned.map(({ register }) => referenceOf(register)),
    controllers: controllersOf(concerned, terms),
    purposes: purposesOf(concerned),
    bases: basesOf(concerned, terms),
    retentionPeriods: retentionOf(periods),
    recipients: recipientsOf(concerned),
    conflicts: retentionConflicts(periods, terms).map(conflictAnswer),
    registersNotSaying: [...notSaying].sort(byCode).map(referenceOf),
  };
  const shown = Object.entries(lists).map(([name, list]): [string, unknown] => [name, list.slice(0, first)]);
  return { ...Object.fromEntries(shown), truncated: Object.values(lists).some((list) => list.length > first) };
}

const referenceOf = ({ id }: { readonly id: string }): StoredReference => StoredReference.of(id);

/** Stored nodes as the answer shows them: each once, by code. */
export function referencesOf(nodes: readonly Party[]): StoredReference[] {
  const only = new Map(nodes.map((node) => [node.code, node]));
  return [...only.values()].sort(byCode).map(referenceOf);
}

/** A register is concerned where it names the category or a narrower one; an activity, where it or its register does. */
function concernedIn(register: RegisterFacts, { narrower }: DataSubjectTerms): Concerned[] {
  const names = ({ dataSubjectCategory }: { readonly dataSubjectCategory: Term }): boolean =>
    dataSubjectCategory !== null && narrower.has(dataSubjectCategory.code);
  const activities = [
    ...register.cells.filter(names).map(() => null),
    ...register.data.nodes.filter(names).map(({ activity }) => activity),
    ...register.retentionPeriods.nodes.filter(names).map(({ activity }) => activity),
    ...register.bases.nodes.filter(names).map(({ purpose }) => purpose?.activity ?? null),
  ];
  if (activities.length === 0) return [];
  const codes = new Set(activities.map((activity) => activity?.code));
  return [{ register, has: (activity) => activity === null || codes.has(undefined) || codes.has(activity.code) }];
}

const placed = <Fact>(
  concerned: readonly Concerned[],
  factsOf: (concerned: Concerned) => readonly Fact[],
): Placed<Fact>[] => concerned.flatMap((each) => factsOf(each).map((fact) => ({ fact, register: each.register })));

/** Puts the same facts of all registers together, by code of the first. */
function together<Fact extends Party>(
  facts: readonly Placed<Fact>[],
  keysOf: (fact: Fact) => readonly string[],
): { readonly fact: Fact; readonly registers: StoredReference[]; readonly nodes: StoredReference[] }[] {
  const sorted = [...facts].sort((one, other) => byCode(one.fact, other.fact));
  return sameOf(sorted, ({ fact }) => keysOf(fact)).flatMap((group) =>
    group.slice(0, 1).map(({ fact }) => ({
      fact,
      registers: referencesOf(group.map(({ register }) => register)),
      nodes: referencesOf(group.map((each) => each.fact)),
    })),
  );
}

function controllersOf(concerned: readonly Concerned[], terms: DataSubjectTerms): { order: string }[] {
  const facts = placed(concerned, ({ register }) =>
    register.controllerships.nodes.filter(
      ({ scope }) => scope.length === 0 || scope.some((cell) => terms.applies(cell.dataSubjectCategory.code)),
    ),
  );
  return together(facts, ({ organisation }) => [organisation.code])
    .map(({ fact: { organisation }, registers, nodes }) => ({
      order: organisation.code,
      organisation: referenceOf(organisation),
      registers,
      controllerships: nodes,
    }))
    .sort((one, other) => compareText(one.order, other.order));
}

const purposesOf = (concerned: readonly Concerned[]): object[] =>
  together(
    placed(concerned, ({ register, has }) =>
      register.activities.nodes.filter(has).flatMap(({ purposes }) => purposes.nodes),
    ),
    ({ name }) => wordKeys(name),
  ).map(({ registers, nodes }) => ({ registers, purposes: nodes }));

const basesOf = (concerned: readonly Concerned[], terms: DataSubjectTerms): object[] =>
  together(
    placed(concerned, ({ register, has }) =>
      register.bases.nodes.filter(
        ({ purpose, dataSubjectCategory }) =>
          has(purpose?.activity ?? null) && terms.applies(dataSubjectCategory?.code ?? null),
      ),
    ),
    ({ article, condition, statute, statuteSection }) => [
      JSON.stringify([article, condition, statute?.code, statuteSection]),
    ],
  ).map(({ fact: { article, condition, statute, statuteSection }, registers, nodes }) => ({
    article,
    condition,
    statute: statute && referenceOf(statute),
    statuteSection,
    registers,
    bases: nodes,
  }));

const recipientsOf = (concerned: readonly Concerned[]): object[] =>
  together(
    placed(concerned, ({ register, has }) => register.recipients.nodes.filter(({ activity }) => has(activity))),
    ({ organisation, category, recipientRegister, description, code }) => {
      const named = [organisation?.code, category?.code, recipientRegister?.code];
      if (named.some((each) => each !== undefined)) return [JSON.stringify(named)];
      return description ? wordKeys(description) : [`code ${code}`];
    },
  ).map(({ fact: { organisation, category, recipientRegister }, registers, nodes }) => ({
    organisation: organisation && referenceOf(organisation),
    category: category && referenceOf(category),
    recipientRegister: recipientRegister && referenceOf(recipientRegister),
    registers,
    recipients: nodes,
  }));

const periodsOf = (concerned: readonly Concerned[], terms: DataSubjectTerms): Period[] =>
  concerned.flatMap(({ register, has }) =>
    register.retentionPeriods.nodes.filter(
      ({ activity, dataSubjectCategory }) => has(activity) && terms.applies(dataSubjectCategory?.code ?? null),
    ),
  );

const retentionOf = (periods: readonly Period[]): object[] =>
  [...Map.groupBy([...periods].sort(byCode), valueOf).values()].map(valueAnswer);

function valueAnswer(periods: readonly Period[]): object {
  const [one] = periods;
  return {
    duration: one?.duration ?? null,
    bound: one?.bound ?? null,
    startEvent: one?.startEvent ?? null,
    endEvent: one?.endEvent ?? null,
    criterion: originalOf(one?.criterion),
    registers: referencesOf(periods.map(({ register }) => register)),
    documents: referencesOf(periods.flatMap(({ citations }) => citations.nodes.map(({ document }) => document))),
    retentionPeriods: referencesOf(periods),
  };
}

const conflictAnswer = ({ dataCategory, condition, values }: RetentionConflict): object => ({
  dataCategory: dataCategory ? referenceOf(dataCategory) : null,
  condition: originalOf(condition),
  values: values.map(valueAnswer),
});

function originalOf(text: (Wording & { readonly original: 'FI' | 'SV' | 'EN' }) | null | undefined): string | null {
  return text ? { FI: text.fi, SV: text.sv, EN: text.en }[text.original] : null;
}
