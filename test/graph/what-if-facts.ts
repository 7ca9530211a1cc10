import type { WhatIfQuery } from '../../schema/gql/graphql.js';
import { holdsOn } from '../../schema/law-fact/law-on.js';
import type { Changes } from '../../schema/what-if/changes.js';
import { day, organisations, worldLaw, type Cell, type PlainChanges, type PlainWorld } from './what-if-world.js';

type Agreement = WhatIfQuery['processingAgreements']['nodes'][number];

const coded = (concept: string, code: string) => ({ id: `${concept}:${code}`, code });
const orNone = (concept: string, code: string | null) => (code === null ? null : coded(concept, code));
const company = (code: string) => coded('Organisation', code);
const register = (code: string) => coded('Register', code);

/** The facts of a world as the hub would read them, none left out that the changes might touch. */
export function factsOf(world: PlainWorld, { leaves }: PlainChanges): WhatIfQuery {
  const transfers = {
    nodes: world.transfers.filter((each) => holdsOn(each, day)).map((each) => transferOf(world, each)),
  };
  const agreements = { nodes: world.agreements.map((each) => agreementOf(world, each)) };
  const recipients = world.recipients.filter(({ organisation }) => leaves.includes(organisation));
  return {
    ...{ touched: transfers, alike: transfers, processingAgreements: agreements, others: agreements },
    naming: {
      nodes: world.registers.map((code) => ({
        id: `Register:${code}`,
        recipients: {
          nodes: recipients
            .filter((each) => each.register === code)
            .map((each) => ({
              ...coded('Recipient', each.code),
              activity: orNone('ProcessingActivity', each.activity),
              organisation: company(each.organisation),
              agreement: orNone('ProcessingAgreement', each.agreement),
            })),
        },
      })),
    },
    systems: {
      nodes: world.systems
        .filter(({ operator }) => leaves.includes(operator))
        .map((each) => ({ ...coded('System', each.code), register: orNone('Register', each.register) })),
    },
    registers: { nodes: world.registers.map((code) => registerOf(world, code)) },
  };
}

function registerOf(world: PlainWorld, code: string): WhatIfQuery['registers']['nodes'][number] {
  return {
    ...register(code),
    controllerships: {
      nodes: world.controllers
        .filter((each) => each.register === code)
        .map(({ organisation, validFrom, validTo }) => ({ validFrom, validTo, organisation: company(organisation) })),
    },
    activities: {
      nodes: world.activities
        .filter((each) => each.register === code)
        .map((each) => ({
          ...coded('ProcessingActivity', each.code),
          purposes: { nodes: each.purposes.map((purpose) => coded('Purpose', purpose)) },
        })),
    },
  };
}

const cellOf = (cell: Cell) => ({
  register: register(cell.register ?? ''),
  activity: orNone('ProcessingActivity', cell.activity),
});

function agreementOf(
  world: PlainWorld,
  { code, status, validFrom, validTo, ...each }: PlainWorld['agreements'][number],
): Agreement {
  const rows = world.subs.filter(({ agreement }) => agreement === code);
  return {
    ...{ ...coded('ProcessingAgreement', code), status, validFrom, validTo },
    controller: company(each.controller),
    processor: company(each.processor),
    coverage: { nodes: each.coverage.map(cellOf) },
    subProcessing: {
      nodes: rows.map((row) => ({
        ...{ ...coded('SubProcessing', row.code), validFrom: row.validFrom, validTo: row.validTo },
        ...{ parent: orNone('SubProcessing', row.parent), processor: company(row.processor) },
      })),
    },
  };
}

function transferOf(
  world: PlainWorld,
  given: PlainWorld['transfers'][number],
): WhatIfQuery['touched']['nodes'][number] {
  const { code, exporter, importer, agreement, sub, instrument, register: from, activity, ...facts } = given;
  const find = (wanted: string | null | undefined): Agreement | null => {
    const found = world.agreements.find((each) => each.code === wanted);
    return found ? agreementOf(world, found) : null;
  };
  const row = world.subs.find((each) => each.code === sub);
  const under = find(row?.agreement);
  return {
    ...{ ...facts, ...coded('Transfer', code), claim: null, processingOnBehalf: null },
    exporter: company(exporter),
    importer: importer === null ? null : { ...company(importer), country: organisations[importer] ?? null, kind: null },
    register: orNone('Register', from),
    activity: orNone('ProcessingActivity', activity),
    instrument: instrument === null ? null : { id: `LawFact:${instrument}` },
    agreement: find(agreement),
    subProcessing: row && under ? { id: `SubProcessing:${row.code}`, agreement: under } : null,
  };
}

/** The changes as they are found: of the two periods of a decision, the later one holds. */
export function changesOf({ ends, leaves, roles }: PlainChanges): Changes {
  const ending = [...new Set(ends.map((code) => (code === 'ch' ? 'ch-later' : code)))].sort();
  return {
    ...{ day, law: worldLaw, leaving: leaves.map(company) },
    ending: worldLaw.filter(({ code }) => ending.includes(code)),
    roles: roles.map(({ organisation, role }) => ({ organisation: company(organisation), role })),
  };
}
