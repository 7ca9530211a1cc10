import { byCode } from '../language/compare-text.js';
import type {
  MirroredAgreementFragment,
  MirroredEntryFragment,
  MirroredPartyFragment,
  MirroredTransferFragment,
  MirrorQuery,
} from '../gql/graphql.js';
import { holdsOn } from '../law-fact/law-on.js';
import { isInForce } from '../processing-agreement/in-force.rules.js';

type RegisterFacts = MirrorQuery['registers']['nodes'][number];
type RecipientFacts = RegisterFacts['recipients']['nodes'][number];

/** What one side's record has about a pair. */
export interface SideFacts {
  /** Contracts that its record keeps, in force on the day. */
  readonly agreements: MirroredAgreementFragment[];
  readonly entries: MirroredEntryFragment[];
  readonly recipients: RecipientFacts[];
  readonly registers: RegisterFacts[];
  readonly transfers: MirroredTransferFragment[];
}

/** A controller and a processor of it, with what the record of each says of the other. */
export interface MirroredPair {
  readonly controller: MirroredPartyFragment;
  readonly processor: MirroredPartyFragment;
  readonly controllerSide: SideFacts;
  readonly processorSide: SideFacts;
}

/** Every pair in which the organisation takes part, by the codes of controller and processor. */
export function pairsOf(facts: MirrorQuery, organisation: string, day: string): MirroredPair[] {
  const pairs = new Pairs();
  for (const agreement of facts.processingAgreements.nodes.filter((each) => isInForce(each, day))) {
    const { controllerSide, processorSide } = pairs.of(agreement);
    (isKeptByProcessor(agreement) ? processorSide : controllerSide).agreements.push(agreement);
  }
  for (const entry of facts.processingsOnBehalf.nodes) {
    const { controllerSide, processorSide } = pairs.of(entry);
    (isKeptByController(entry) ? controllerSide : processorSide).entries.push(entry);
  }
  const registers = [...facts.registers.nodes].sort(byCode);
  for (const register of registers) addRecipients(pairs, register, { organisation, day });
  for (const register of registers) addTransfers(pairs, register, day);
  return pairs.inOrder();
}

interface Kept {
  readonly custodian: { readonly code: string };
  readonly controller: { readonly code: string };
  readonly processor: { readonly code: string };
}

/** A contract belongs to the processor's record when the processor keeps it, and else to the controller's. */
export const isKeptByProcessor = ({ custodian, processor }: Pick<Kept, 'custodian' | 'processor'>): boolean =>
  custodian.code === processor.code;

/** An entry belongs to the controller's record when the controller keeps it, and else to the processor's. */
export const isKeptByController = ({ custodian, controller }: Pick<Kept, 'custodian' | 'controller'>): boolean =>
  custodian.code === controller.code;

interface Asked {
  readonly organisation: string;
  readonly day: string;
}

/** A processor named as recipient stands in the record of each controller of the register. */
function addRecipients(pairs: Pairs, register: RegisterFacts, { organisation, day }: Asked): void {
  for (const { parties, recipient } of namedBy(register, day)) {
    if (!Object.values(parties).some(({ code }) => code === organisation)) continue;
    const { recipients, registers } = pairs.of(parties).controllerSide;
    recipients.push(recipient);
    if (registers.at(-1) !== register) registers.push(register);
  }
}

interface Named {
  readonly parties: Parties;
  readonly recipient: RecipientFacts;
}

const namedBy = (register: RegisterFacts, day: string): Named[] =>
  controllersOf(register, day).flatMap((controller) =>
    register.recipients.nodes.flatMap((recipient): Named[] => {
      const processor = recipient.organisation;
      return processor && processor.code !== controller.code ? [{ parties: { controller, processor }, recipient }] : [];
    }),
  );

/** Transfers of a register to a processor of one of its controllers; they make no pair. */
function addTransfers(pairs: Pairs, register: RegisterFacts, day: string): void {
  for (const { code } of controllersOf(register, day)) {
    for (const transfer of register.transfers.nodes)
      pairs.known(code, transfer.importer?.code ?? '')?.controllerSide.transfers.push(transfer);
  }
}

/** Each controller once, in whatever kinds of controllership. */
function controllersOf({ controllerships }: RegisterFacts, day: string): MirroredPartyFragment[] {
  const held = controllerships.nodes.filter((each) => holdsOn(each, day));
  return [...new Map(held.map(({ organisation }) => [organisation.code, organisation])).values()];
}

type Parties = Pick<MirroredPair, 'controller' | 'processor'>;

class Pairs {
  readonly #pairs = new Map<string, MirroredPair>();

  of({ controller, processor }: Parties): MirroredPair {
    const known = this.known(controller.code, processor.code);
    if (known) return known;
    const pair = { controller, processor, controllerSide: nothing(), processorSide: nothing() };
    this.#pairs.set(keyOf(controller.code, processor.code), pair);
    return pair;
  }

  known(controller: string, processor: string): MirroredPair | undefined {
    return this.#pairs.get(keyOf(controller, processor));
  }

  inOrder(): MirroredPair[] {
    return [...this.#pairs.values()].sort(
      (one, other) => byCode(one.controller, other.controller) || byCode(one.processor, other.processor),
    );
  }
}

/** No code has a space in it. */
const keyOf = (controller: string, processor: string): string => `${controller} ${processor}`;

const nothing = (): SideFacts => ({ agreements: [], entries: [], recipients: [], registers: [], transfers: [] });
