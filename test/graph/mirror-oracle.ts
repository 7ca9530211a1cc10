import {
  mirrorDay,
  partyCode,
  wider,
  type DrawnContract,
  type DrawnMirror,
  type DrawnTransfer,
} from './mirror-facts.js';

/** One side's record of a pair, in plain lists. */
interface NaiveSide {
  isThere: boolean;
  readonly contracts: Map<number, DrawnContract>;
  readonly countries: (string | null)[];
  readonly categoryLists: (readonly string[])[];
}

const isNow = ({ validTo }: { readonly validTo: string | null }): boolean => validTo === null || validTo > mirrorDay;
const inForce = (contract: DrawnContract): boolean => !contract.isDraft && isNow(contract);

/** Every pair of which the organisation is one, judged by itself. */
export function naiveMirror(world: DrawnMirror, asked: number): unknown[] {
  const all = [0, 1, 2, 3];
  const pairs = all.flatMap((controller) => all.map((processor): [number, number] => [controller, processor]));
  return pairs
    .filter(([controller, processor]) => controller !== processor && [controller, processor].includes(asked))
    .flatMap(([controller, processor]) => naivePair(world, controller, processor));
}

function naivePair(world: DrawnMirror, controller: number, processor: number): unknown[] {
  const ones = controllerSide(world, controller, processor);
  const others = processorSide(world, controller, processor);
  if (!ones.isThere && !others.isThere) return [];
  const status = naiveStatus(world, { controller, processor, ones, others });
  const compared =
    status === 'MATCHED'
      ? [
          ['COUNTRIES', ones.countries, others.countries, known(ones.countries) && known(others.countries)],
          ['CATEGORIES', shown(ones), shown(others), statesAll(ones) && statesAll(others)],
          ['SUB_PROCESSORS', engagedBy(ones), engagedBy(others), hasEngaged(ones) && hasEngaged(others)],
          ['AGREEMENT', contractCodes(ones), contractCodes(others), tellsContract(ones) && tellsContract(others)],
        ]
      : [];
  const differences = compared.flatMap(([about, one, other, isKnown]) => {
    const [says, repeats] = [listOf(one), listOf(other)];
    const isSame = JSON.stringify(says) === JSON.stringify(repeats);
    if ((isSame && isKnown === true) || (says.length === 0 && repeats.length === 0)) return [];
    return [{ about, controllerSays: says, processorSays: repeats, isKnown }];
  });
  return [{ pair: `${controller} ${processor}`, status, differences }];
}

const listOf = (values: unknown): unknown[] =>
  [...new Set(Array.isArray(values) ? (values as unknown[]) : [])].filter((value) => value !== null).sort();
const known = (values: readonly unknown[]): boolean => values.length > 0 && values.every((value) => value !== null);
const statesAll = (side: NaiveSide): boolean =>
  side.categoryLists.length > 0 && side.categoryLists.every((list) => list.length > 0);
const engaged = (side: NaiveSide) => [...side.contracts.values()].flatMap((contract) => contract.engaged);
const hasEngaged = (side: NaiveSide): boolean => engaged(side).length > 0;
const engagedBy = (side: NaiveSide): string[] =>
  engaged(side)
    .filter(isNow)
    .map(({ processor }) => partyCode(processor));
const contractCodes = (side: NaiveSide): string[] => [...side.contracts.keys()].map((at) => `contract-${at}`);
const tellsContract = (side: NaiveSide): boolean =>
  side.contracts.size > 0 && [...side.contracts.values()].every(({ custodian, processor }) => custodian !== processor);

/** Stated categories without those that a stated wider one covers. */
function shown({ categoryLists }: NaiveSide): string[] {
  const stated = categoryLists.flat();
  return stated.filter((code) => !stated.includes(wider[code] ?? '-'));
}

const nothing = (): NaiveSide => ({ isThere: false, contracts: new Map(), countries: [], categoryLists: [] });

function controllerSide(world: DrawnMirror, controller: number, processor: number): NaiveSide {
  const side = nothing();
  world.contracts.forEach((contract, at) => {
    const isIts = contract.controller === controller && contract.processor === processor;
    if (isIts && inForce(contract) && contract.custodian !== processor) addContract(side, contract, at);
  });
  for (const entry of world.entries)
    if (entry.controller === controller && entry.processor === processor && entry.custodian === controller)
      addEntry(side, world, entry);
  close(side);
  const its = world.registers.filter(({ controllers }) =>
    controllers.some((each) => each.organisation === controller && isNow(each)),
  );
  for (const { named, transfers } of its) {
    const lists = named.filter(({ organisation }) => organisation === processor).map(({ categories }) => categories);
    if (lists.length > 0) side.isThere = true;
    side.categoryLists.push(...lists.filter((list) => list.length > 0 || side.contracts.size === 0));
    addTransfers(
      side,
      transfers.filter(({ importer }) => importer === processor),
    );
  }
  return side;
}

function processorSide(world: DrawnMirror, controller: number, processor: number): NaiveSide {
  const side = nothing();
  world.contracts.forEach((contract, at) => {
    const isIts = contract.controller === controller && contract.processor === processor;
    if (isIts && inForce(contract) && contract.custodian === processor) addContract(side, contract, at);
  });
  for (const entry of world.entries)
    if (entry.controller === controller && entry.processor === processor && entry.custodian !== controller)
      addEntry(side, world, entry);
  close(side);
  return side;
}

function addContract(side: NaiveSide, contract: DrawnContract, at: number): void {
  side.isThere = true;
  side.contracts.set(at, contract);
  addTransfers(side, contract.transfers);
}

/** What an entry rests on counts for its side, whoever keeps it; but not the transfers that another recorded there. */
function addEntry(side: NaiveSide, { contracts }: DrawnMirror, entry: DrawnMirror['entries'][number]): void {
  side.isThere = true;
  const contract = contracts[entry.contract ?? -1];
  if (contract) side.contracts.set(entry.contract ?? -1, contract);
  addTransfers(side, entry.transfers);
}

/** What follows from the contracts, each counted once. */
function close(side: NaiveSide): void {
  for (const { categories } of side.contracts.values()) side.categoryLists.push(categories);
  for (const each of engaged(side)) if (isNow(each)) side.countries.push(each.country);
}

function addTransfers(side: NaiveSide, transfers: readonly DrawnTransfer[]): void {
  for (const transfer of transfers) if (isNow(transfer)) side.countries.push(transfer.country);
}

interface Judged {
  readonly controller: number;
  readonly processor: number;
  readonly ones: NaiveSide;
  readonly others: NaiveSide;
}

function naiveStatus({ contracts, entries, registers }: DrawnMirror, judged: Judged): string {
  const { controller, processor, ones, others } = judged;
  if (ones.isThere && others.isThere) return 'MATCHED';
  if (ones.isThere) {
    const keeps = entries.some((each) => each.processor === processor && each.custodian !== each.controller);
    return keeps ? 'ONLY_IN_CONTROLLER_RECORD' : 'NOT_RECORDED';
  }
  const keepsContract = contracts.some((each) => each.controller === controller && each.custodian !== each.processor);
  const names = registers.some(
    (each) => each.named.length > 0 && each.controllers.some(({ organisation }) => organisation === controller),
  );
  return keepsContract || names ? 'ONLY_IN_PROCESSOR_RECORD' : 'NOT_RECORDED';
}
