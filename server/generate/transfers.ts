import { PersonalDataCategory } from '../../schema/data-category/personal-data-category.entity.js';
import { TransferClaim } from '../../schema/transfer/transfer-claim.js';
import { TransferData } from '../../schema/transfer/transfer-data.entity.js';
import { SccModule, TransferRole, TransferTool } from '../../schema/transfer/transfer-tool.js';
import { Transfer } from '../../schema/transfer/transfer.entity.js';
import { termCode, transferCode } from './codes.js';
import { documentedFlows, flowOfTransfer, placeOfFlow, vendorOfFlow } from './flows.js';
import type { Group } from './group.js';
import { agreementId, assessmentId, companyId, flowId, registerId, termId, vendorId } from './ids.js';
import { idOf, linkCode, make, type FieldsOf, type MadeNode } from './made-node.js';
import type { RegisterPlace } from './made-register.js';
import type { Draw } from './random.js';
import { words } from './vocabulary/words.js';

const tools = Object.values(TransferTool);
const commonTools = [TransferTool.SCC, TransferTool.SCC, TransferTool.SCC, TransferTool.ADEQUACY, TransferTool.BCR];

/** How many transfers there are: one for every fifty data flows, and at least one with each tool. */
export const transferCount = (group: Group): number => Math.max(tools.length, documentedFlows(group));

/** A transfer as its fields are made from it. */
interface MadeTransfer {
  readonly at: number;
  readonly code: string;
  readonly register: RegisterPlace;
  readonly tool: TransferTool;
  readonly draw: Draw;
}

/** A transfer to a third country, what is transferred, and, of some, the onward transfer by the importer. */
export function* makeTransfer(group: Group, at: number): Generator<MadeNode> {
  const code = transferCode(at);
  const draw = group.draw(code);
  const { register } = placeOfFlow(group, flowOfTransfer(at));
  // The first ones have each tool once.
  const tool = tools[at] ?? (draw.chance(70) ? draw.pick(commonTools) : draw.pick(tools));
  const made = { at, code, register, tool, draw };
  const { custodian } = register.inside;
  yield make(Transfer, fieldsOf(made));
  for (const category of draw.some(register.kind.categories, draw.between(1, 2))) {
    const ends = { transfer: idOf(Transfer, code), dataCategory: termId(PersonalDataCategory, category) };
    yield make(TransferData, { code: linkCode(code, termCode(category)), custodian, ...ends });
  }
  if (at % 5 === 0 && group.size.vendors > 1) yield onward(made);
  if (at % 20 === 7) yield unnamed(made);
}

function fieldsOf({ at, code, register, tool, draw }: MadeTransfer): FieldsOf<Transfer> {
  const { group, keeper, inside } = register;
  const flow = flowOfTransfer(at);
  const { place, vendor } = vendorOfFlow(register, flow);
  const isProcessor = draw.chance(75);
  return {
    code,
    custodian: inside.custodian,
    register: registerId(register.at),
    exporter: companyId(keeper),
    exporterRole: TransferRole.CONTROLLER,
    importer: vendorId(vendor),
    importerRole: isProcessor ? TransferRole.PROCESSOR : TransferRole.CONTROLLER,
    isRemoteAccess: draw.chance(30),
    ...(isProcessor ? { agreement: agreementId({ company: keeper, place }) } : {}),
    ...(flow < group.size.flows ? { flow: flowId(flow) } : {}),
    ...groundsOf(register, { tool, isProcessor, draw }),
    validFrom: draw.day(2021, 2025),
  };
}

// Where the Commission has decided that protection is adequate, and where it has not.
const adequate = ['CH', 'GB', 'JP', 'KR', 'NZ', 'UY', 'CA'];
const others = ['US', 'IN', 'BR', 'UA', 'SG', 'CN', 'ZA', 'PH'];

function groundsOf(
  { group, keeper }: RegisterPlace,
  { tool, isProcessor, draw }: { tool: TransferTool; isProcessor: boolean; draw: Draw },
) {
  if (tool === TransferTool.ADEQUACY) {
    const country = draw.pick(adequate);
    return { tool, country, ...instrument(group, `adequacy-${country.toLowerCase()}`) };
  }
  const country = draw.pick(others);
  if (tool !== TransferTool.SCC) return { tool, country };
  return {
    tool,
    country,
    ...instrument(group, 'scc-2021-914'),
    // Now and then the declared module is not the one that follows from the roles.
    sccModule: isProcessor === draw.chance(90) ? SccModule.MODULE_2 : SccModule.MODULE_1,
    signedOn: draw.day(2021, 2025),
    ...(draw.chance(60) ? { assessment: assessmentId(keeper), assessedOn: draw.day(2021, 2025) } : {}),
    ...(draw.chance(40)
      ? { supplementaryMeasures: words('Tietojen salaus ennen siirtoa', 'Kryptering före överföring') }
      : {}),
  };
}

function instrument(group: Group, lawFact: string) {
  const id = group.lawFact(lawFact);
  return id === undefined ? {} : { instrument: id };
}

function onward({ at, code, register, draw }: MadeTransfer): MadeNode {
  const { group, inside } = register;
  const { vendor } = vendorOfFlow(register, flowOfTransfer(at));
  const next = (vendor + 1 + draw.below(group.size.vendors - 1)) % group.size.vendors;
  return make(Transfer, {
    code: `${code}-onward`,
    custodian: inside.custodian,
    register: registerId(register.at),
    exporter: vendorId(vendor),
    exporterRole: TransferRole.PROCESSOR,
    importer: vendorId(next),
    importerRole: TransferRole.PROCESSOR,
    country: draw.pick(others),
    tool: TransferTool.SCC,
    sccModule: SccModule.MODULE_3,
    ...instrument(group, 'scc-2021-914'),
    onwardFrom: idOf(Transfer, code),
  });
}

/** As notices say it: some data go somewhere, on some tool. */
function unnamed({ code, register, draw }: MadeTransfer): MadeNode {
  return make(Transfer, {
    code: `${code}-unnamed`,
    custodian: register.inside.custodian,
    register: registerId(register.at),
    exporter: companyId(register.keeper),
    claim: draw.pick(Object.values(TransferClaim)),
  });
}
