import type { TouchedTransferFragment } from '../gql/graphql.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';
import { TransferLaw, type TransferLawFact } from '../transfer/transfer-law.js';
import type { TransferVerdict } from '../transfer/transfer-verdict.js';
import { assessTransfer } from '../transfer/transfer.rules.js';
import type { Changes } from './changes.js';

/** A transfer judged in the world as it is and in the world after. */
export interface Judged<Transfer> {
  readonly transfer: Transfer;
  readonly before: readonly TransferVerdict[];
  readonly after: readonly TransferVerdict[];
}

/** Judges transfers in both worlds, by the rules of every other judgement. */
export class TwoWorlds {
  readonly #before: TransferLaw;
  readonly #after: TransferLaw;
  readonly #roles: ReadonlyMap<string, string>;

  constructor({ law, day, ending, roles }: Changes) {
    const gone = new Set(ending.map(({ id }) => id));
    this.#before = new TransferLaw(law, day);
    this.#after = new TransferLaw(
      law.map((fact) => (gone.has(fact.id) ? ended(fact, day) : fact)),
      day,
    );
    this.#roles = new Map(roles.map(({ organisation, role }) => [organisation.id, role]));
  }

  judge<Transfer extends TouchedTransferFragment>(transfer: Transfer): Judged<Transfer> {
    const before = assessTransfer(transfer, this.#before).verdicts;
    const after = assessTransfer({ ...transfer, ...this.#rolesOf(transfer) }, this.#after).verdicts;
    return { transfer, before, after };
  }

  #rolesOf({ exporter, importer, exporterRole, importerRole }: TouchedTransferFragment) {
    return {
      exporterRole: this.#roles.get(exporter.id) ?? exporterRole,
      importerRole: (importer && this.#roles.get(importer.id)) ?? importerRole,
    };
  }
}

const clauses: string = LawFactKind.SCC_SET;

/** A set of clauses keeps its last day of signing: one that has such a day is taken for a set without modules. */
const ended = (fact: TransferLawFact, day: string): TransferLawFact =>
  fact.kind === clauses ? { ...fact, contractsValidTo: day } : { ...fact, validTo: day };
