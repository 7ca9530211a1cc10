import { ContractType } from '../../schema/contract-type/contract-type.entity.js';
import { ControllershipScope } from '../../schema/controllership/controllership-scope.entity.js';
import { Controllership, ControllershipKind } from '../../schema/controllership/controllership.entity.js';
import { DataSubjectCategory } from '../../schema/data-subject/data-subject-category.entity.js';
import { CellContractType } from '../../schema/register/cell-contract-type.entity.js';
import { RegisterCell } from '../../schema/register/register-cell.entity.js';
import { termCode } from './codes.js';
import { companyId, termId } from './ids.js';
import { makeArrangement } from './joint-arrangements.js';
import { idOf, linkCode, make, type MadeNode } from './made-node.js';
import type { MadeRegister } from './made-register.js';

/** A cell as its code ends: whose data, and exactly which contracts they have. */
interface CellKind {
  readonly key: string;
  readonly contracts: readonly string[];
}

const cells = [
  { key: 'electricity', contracts: ['electricity'] },
  { key: 'solar', contracts: ['solar'] },
  { key: 'electricity-and-solar', contracts: ['electricity', 'solar'] },
] as const satisfies readonly CellKind[];

const [electricity, solar, both] = cells.map(({ key }) => key);

/** Who is controller of a register: mostly its keeper alone; of some together with another company, or each for its part. */
export function* makeControllerships(register: MadeRegister): Generator<MadeNode> {
  const { group, at, keeper, draw } = register;
  const { companies } = group.size;
  const other = (keeper + 1 + draw.below(Math.max(1, companies - 1))) % companies;
  const share = draw.below(100);
  // The first two registers are shared in both ways, so that even a small group has each.
  const isJoint = at === 0 || share < 12;
  const isSplit = at === 1 || share < 20;
  if (other === keeper || !(isJoint || isSplit)) {
    yield controllership(register, keeper, ControllershipKind.SOLE);
    return;
  }
  for (const cell of cells) yield* makeCell(register, cell);
  if (isJoint) yield* makeJoint(register, other);
  else yield* makeSplit(register, other);
}

export const cellCode = (register: string, key: string): string => `${register}/cell-${key}`;

function* makeCell({ code, kind, inside }: MadeRegister, { key, contracts }: CellKind): Generator<MadeNode> {
  const own = cellCode(code, key);
  const dataSubjectCategory = termId(DataSubjectCategory, kind.subjects[0] ?? 'customer');
  yield make(RegisterCell, { ...inside, code: own, dataSubjectCategory });
  for (const contract of contracts) {
    const ends = { cell: idOf(RegisterCell, own), contractType: termId(ContractType, contract) };
    yield make(CellContractType, { ...inside, code: linkCode(own, termCode(contract)), ...ends });
  }
}

/** Two companies are controllers of the shared cells together, and the other one of its own cell by itself. */
function* makeJoint(register: MadeRegister, other: number): Generator<MadeNode> {
  const shared = [electricity, both];
  for (const company of [register.keeper, other]) {
    yield controllership(register, company, ControllershipKind.JOINT);
    yield* scopeOf(register, { company, kind: ControllershipKind.JOINT }, shared);
  }
  yield controllership(register, other, ControllershipKind.INDEPENDENT);
  yield* scopeOf(register, { company: other, kind: ControllershipKind.INDEPENDENT }, [solar]);
  yield* makeArrangement(
    register,
    [register.keeper, other],
    shared.map((key) => cellCode(register.code, key ?? '')),
  );
}

function* makeSplit(register: MadeRegister, other: number): Generator<MadeNode> {
  const kind = ControllershipKind.INDEPENDENT;
  yield controllership(register, register.keeper, kind);
  yield* scopeOf(register, { company: register.keeper, kind }, [electricity, both]);
  yield controllership(register, other, kind);
  yield* scopeOf(register, { company: other, kind }, [solar]);
}

const controllershipCode = (register: string, company: number, kind: ControllershipKind): string =>
  `${register}/${kind.toLowerCase()}-${company + 1}`;

function controllership({ code, inside }: MadeRegister, company: number, kind: ControllershipKind): MadeNode {
  return make(Controllership, {
    ...inside,
    code: controllershipCode(code, company, kind),
    organisation: companyId(company),
    kind,
  });
}

function* scopeOf(
  { code, inside }: MadeRegister,
  { company, kind }: { company: number; kind: ControllershipKind },
  keys: readonly (string | undefined)[],
): Generator<MadeNode> {
  const own = controllershipCode(code, company, kind);
  for (const key of keys) {
    const cell = cellCode(code, key ?? '');
    const ends = { controllership: idOf(Controllership, own), cell: idOf(RegisterCell, cell) };
    yield make(ControllershipScope, { ...inside, code: linkCode(own, cell), ...ends });
  }
}
