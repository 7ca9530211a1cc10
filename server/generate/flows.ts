import { DataFlowData } from '../../schema/data-flow/data-flow-data.entity.js';
import { DataFlow } from '../../schema/data-flow/data-flow.entity.js';
import { PersonalDataCategory } from '../../schema/data-category/personal-data-category.entity.js';
import { PartyCategory } from '../../schema/party-category/party-category.entity.js';
import { flowCode, termCode } from './codes.js';
import type { Group } from './group.js';
import { registerId, systemId, termId, vendorId } from './ids.js';
import { linkCode, make, type FieldsOf, type MadeNode } from './made-node.js';
import { firstPurposeId, registerAt, systemCount, type RegisterPlace } from './made-register.js';
import type { Draw } from './random.js';
import { partyCategories } from './vocabulary/terms.js';

type Ends = Partial<FieldsOf<DataFlow>>;

/** Of how many data flows one is documented by a transfer. */
const flowsToATransfer = 50;

/** How many transfers there are that document a data flow. */
export const documentedFlows = ({ size }: Group): number => Math.ceil(size.flows / flowsToATransfer);

/** The data flow that a transfer documents. */
export const flowOfTransfer = (transfer: number): number => transfer * flowsToATransfer;

/** The register that a data flow is about, and the choices for the rest of it. */
export function placeOfFlow(group: Group, at: number): { readonly register: RegisterPlace; readonly draw: Draw } {
  const draw = group.draw(flowCode(at));
  const register = draw.below(group.size.registers);
  return { register: registerAt(group, at < 10 ? 0 : register), draw };
}

/** The vendor that receives what a transfer documents: one that the register's keeper has an agreement with. */
export function vendorOfFlow({ group, keeper }: RegisterPlace, at: number): { place: number; vendor: number } {
  const vendors = group.vendorsOf[keeper] ?? [];
  const place = group.draw(`vendor of ${flowCode(at)}`).below(vendors.length);
  return { place, vendor: vendors[place] ?? 0 };
}

/** A data flow and the categories of data that move. */
export function* makeFlow(group: Group, at: number): Generator<MadeNode> {
  const code = flowCode(at);
  const { register, draw } = placeOfFlow(group, at);
  const { custodian } = register.inside;
  const flow = make(DataFlow, {
    code,
    custodian,
    ...endsOf(register, at, draw),
    ...(draw.chance(70) ? { purpose: firstPurposeId(register) } : {}),
  });
  yield flow;
  for (const category of draw.some(register.kind.categories, draw.chance(30) ? 2 : 1)) {
    const ends = { flow: flow.id, dataCategory: termId(PersonalDataCategory, category) };
    yield make(DataFlowData, { code: linkCode(code, termCode(category)), custodian, ...ends });
  }
}

function endsOf(register: RegisterPlace, at: number, draw: Draw): Ends {
  if (at % flowsToATransfer === 0)
    return { fromRegister: registerId(register.at), toOrganisation: vendorId(vendorOfFlow(register, at).vendor) };
  return circle(register.group, at) ?? draw.pick(shapes)(register, draw);
}

/** The first flows go round: from a register to its system and back, and from register to register. */
function circle({ size: { registers } }: Group, at: number): Ends | undefined {
  if (at === 1) return { fromRegister: registerId(0), toSystem: systemId(0) };
  if (at === 2) return { fromSystem: systemId(0), toRegister: registerId(0) };
  const [from, to] = [at - 3, (at - 2) % 3];
  return at <= 5 && registers >= 3 ? { fromRegister: registerId(from), toRegister: registerId(to) } : undefined;
}

type Shape = (register: RegisterPlace, draw: Draw) => Ends;

const systemOf: Shape = ({ at, group }, draw) => ({
  fromRegister: registerId(at),
  toSystem: systemId(draw.skewedBelow(systemCount(group.size.registers))),
});

const vendorOf: Shape = ({ at, group, keeper }, draw) => ({
  fromRegister: registerId(at),
  toOrganisation: vendorId(draw.pick(group.vendorsOf[keeper] ?? [0])),
});

/** Data flows by what stands at their ends. Some systems and vendors stand at very many. */
const shapes: readonly Shape[] = [
  systemOf,
  vendorOf,
  ({ at }, draw) => ({
    fromCategory: termId(PartyCategory, draw.pick(partyCategories).key),
    toRegister: registerId(at),
  }),
  ({ at }, draw) => ({
    fromRegister: registerId(at),
    toCategory: termId(PartyCategory, draw.pick(partyCategories).key),
  }),
  ({ at, group }, draw) => ({
    fromOrganisation: vendorId(draw.skewedBelow(group.size.vendors)),
    toRegister: registerId(at),
  }),
  (register, draw) => betweenSystems(register, draw),
  (register, draw) => betweenRegisters(register, draw),
];

function betweenSystems(register: RegisterPlace, draw: Draw): Ends {
  const systems = systemCount(register.group.size.registers);
  const [from, to] = [draw.below(systems), draw.skewedBelow(systems)];
  return from === to ? systemOf(register, draw) : { fromSystem: systemId(from), toSystem: systemId(to) };
}

function betweenRegisters(register: RegisterPlace, draw: Draw): Ends {
  const { at, group } = register;
  const to = draw.below(group.size.registers);
  return to === at ? vendorOf(register, draw) : { fromRegister: registerId(at), toRegister: registerId(to) };
}
