import type { RequestContext } from '../access/request-context.js';
import type { Fact } from '../dossier/fact.js';
import { readAgreements } from '../dossier/read-agreements.js';
import { readCompanies } from '../dossier/read-companies.js';
import { readProcessings } from '../dossier/read-processings.js';
import { readRegisters } from '../dossier/read-registers.js';
import { readTransfers } from '../dossier/read-transfers.js';
import type { Scope } from '../dossier/scope.js';
import { rulesAt, type AnyRule } from '../rules/all-rules.js';
import type { RuleLaw } from '../rules/rule-law.js';
import type { Looked, LooksAt, Rule } from '../rules/rule.js';
import type { Found, Place } from './found.js';
import { keyOf, slimHit } from './slim.js';

/** How one sort of thing is read, and whose record it belongs to. */
interface Level<At extends LooksAt> {
  readonly read: (context: RequestContext, scope: Scope) => AsyncGenerator<readonly Looked[At][]>;
  readonly placeOf: (looked: Looked[At]) => Place;
}

const levels: { readonly [At in LooksAt]: Level<At> } = {
  REGISTER: { read: readRegisters, placeOf: (register) => ({ register, company: register.custodian }) },
  COMPANY: { read: readCompanies, placeOf: (company) => ({ register: null, company }) },
  AGREEMENT: {
    read: readAgreements,
    placeOf: ({ registers, controller }) => ({ register: onlyOne(registers), company: controller }),
  },
  PROCESSING: { read: readProcessings, placeOf: ({ processor }) => ({ register: null, company: processor }) },
  TRANSFER: { read: readTransfers, placeOf: ({ register, exporter }) => ({ register, company: exporter }) },
};

const onlyOne = (registers: readonly Fact[]): Fact | null => (registers.length === 1 ? (registers[0] ?? null) : null);

export interface Search {
  readonly scope: Scope;
  readonly law: RuleLaw;
  readonly rules: readonly AnyRule[];
  /** Told after each page how many more of what were looked at. */
  readonly onLooked?: (at: LooksAt, count: number) => void;
}

/** Puts the rules to all that is in a scope, page by page, and tells what they find: each page is read set-wise. */
export async function* find(context: RequestContext, search: Search): AsyncGenerator<readonly Found[]> {
  yield* findAt({ at: 'REGISTER', ...levels.REGISTER }, context, search);
  yield* findAt({ at: 'COMPANY', ...levels.COMPANY }, context, search);
  yield* findAt({ at: 'AGREEMENT', ...levels.AGREEMENT }, context, search);
  yield* findAt({ at: 'PROCESSING', ...levels.PROCESSING }, context, search);
  yield* findAt({ at: 'TRANSFER', ...levels.TRANSFER }, context, search);
}

async function* findAt<At extends LooksAt>(
  { at, read, placeOf }: Level<At> & { readonly at: At },
  context: RequestContext,
  { scope, law, rules, onLooked }: Search,
): AsyncGenerator<readonly Found[]> {
  const asked = rulesAt(at, rules).filter(({ appliesFrom }) => appliesFrom <= law.day);
  for await (const page of read(context, scope)) {
    onLooked?.(at, page.length);
    yield page.flatMap((looked) => foundIn(looked, { rules: asked, law, place: slimPlace(placeOf(looked)) }));
  }
}

const slimPlace = ({ register, company }: Place): Place => ({
  register: register && keyOf(register),
  company: company && keyOf(company),
});

interface Asked<At extends LooksAt> {
  readonly rules: readonly Rule<At>[];
  readonly law: RuleLaw;
  readonly place: Place;
}

function foundIn<At extends LooksAt>(looked: Looked[At], { rules, law, place }: Asked<At>): readonly Found[] {
  return rules.flatMap((rule) =>
    [...rule.find(looked, law)].map((hit): Found => ({ ...place, rule, hit: slimHit(hit) })),
  );
}
