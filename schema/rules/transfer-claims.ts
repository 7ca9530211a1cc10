import type { RegisterFacts, RegisterTransferFact } from '../dossier/register-facts.js';
import type { StatementFact } from '../dossier/shared-facts.js';
import { holdsOn } from '../law-fact/law-on.js';
import { TransferClaim } from '../transfer/transfer-claim.js';
import { statementsOn } from './aspects.js';
import type { RuleLaw } from './rule-law.js';

/** What is asked of a transfer that a document claims. */
type TransferDetail = 'THIRD_COUNTRY' | 'IMPORTER' | 'TRANSFER_TOOL';

/** What documents say of it, of the register or of one of its activities. */
export const told = (register: RegisterFacts, aspect: 'TRANSFERS' | TransferDetail): readonly StatementFact[] =>
  [register, ...register.activities].flatMap((of) => statementsOn(register, aspect, of));

/** What documents say of transfers, without those that a later document of the same kind replaces. */
function saidOfTransfers(register: RegisterFacts): readonly StatementFact[] {
  const said = told(register, 'TRANSFERS').filter(({ says }) => says !== 'NOT_STATED');
  return said.filter((one) => !said.some((other) => replaces(other, one)));
}

/** A document without a day replaces none, and none replaces it. */
function replaces(later: StatementFact, earlier: StatementFact): boolean {
  const [then, now] = [earlier.document.publishedOn, later.document.publishedOn];
  const isAlike = later.subject === earlier.subject && later.document.kind === earlier.document.kind;
  return isAlike && then !== null && now !== null && then < now;
}

const denials: ReadonlySet<string | null> = new Set([TransferClaim.NONE, TransferClaim.NONE_BUT_CONDITIONAL]);

/** Whether a claim is that no data are transferred, perhaps with a condition. */
export const isDenial = (claim: string | null): boolean => denials.has(claim);

/** Statements that no data are transferred, perhaps with a condition. */
export const denialsIn = (register: RegisterFacts): readonly StatementFact[] =>
  saidOfTransfers(register).filter(({ says, claim }) => says === 'NONE' || isDenial(claim));

/** Statements that data are or may be transferred. */
const claimsIn = (register: RegisterFacts): readonly StatementFact[] =>
  saidOfTransfers(register).filter(({ says, claim }) => says !== 'NONE' && !isDenial(claim));

/** The transfers on record that hold on the day; each is judged by itself. */
export const transfersOn = ({ transfers }: RegisterFacts, { day }: RuleLaw): readonly RegisterTransferFact[] =>
  transfers.filter((transfer) => holdsOn(transfer, day));

/** Claims of transfers, where no transfer on record tells more of them. */
export const bareClaims = (register: RegisterFacts, law: RuleLaw): readonly StatementFact[] =>
  transfersOn(register, law).length > 0 ? [] : claimsIn(register);

/** Whether a document answers it, be it with none. */
export const isTold = (register: RegisterFacts, detail: TransferDetail): boolean =>
  told(register, detail).some(({ says }) => says === 'STATED' || says === 'NONE');

/** The claim of some transfers on clauses, and the one of possible transfers, for which clauses are an example. */
const onClauses: ReadonlySet<string | null> = new Set([
  TransferClaim.LIMITED_TOOL_UNSPECIFIC,
  TransferClaim.POSSIBLE_TOOL_EXAMPLE,
]);

/** Claims that speak of standard contractual clauses and do not say which. */
export const clauseClaims = (register: RegisterFacts, law: RuleLaw): readonly StatementFact[] =>
  bareClaims(register, law).filter(({ claim }) => onClauses.has(claim));

/** The days on which the documents of statements were published, each once. */
export const publishedDays = (statements: readonly StatementFact[]): readonly string[] =>
  [...new Set(statements.flatMap(({ document }) => document.publishedOn ?? []))].sort();
