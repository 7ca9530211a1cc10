import { DataFlow } from '../../schema/data-flow/data-flow.entity.js';
import { EvidenceDocument } from '../../schema/evidence-document/evidence-document.entity.js';
import { Organisation } from '../../schema/organisation/organisation.entity.js';
import { ProcessingAgreement } from '../../schema/processing-agreement/processing-agreement.entity.js';
import { Register } from '../../schema/register/register.entity.js';
import { System } from '../../schema/system/system.entity.js';
import {
  agreementCode,
  assessmentCode,
  companyCode,
  flowCode,
  registerCode,
  systemCode,
  termCode,
  vendorCode,
  type AgreementPlace,
} from './codes.js';
import { idOf, type NodeClass } from './made-node.js';

// Millions of rows name these few.
const shared = new Map<string, string>();

function sharedId(type: NodeClass, code: string): string {
  const key = `${type.name}:${code}`;
  const known = shared.get(key) ?? idOf(type, code);
  shared.set(key, known);
  return known;
}

export const companyId = (at: number): string => sharedId(Organisation, companyCode(at));
export const vendorId = (at: number): string => sharedId(Organisation, vendorCode(at));
export const assessmentId = (company: number): string => idOf(EvidenceDocument, assessmentCode(company));
export const registerId = (at: number): string => sharedId(Register, registerCode(at));
export const systemId = (at: number): string => sharedId(System, systemCode(at));
export const flowId = (at: number): string => idOf(DataFlow, flowCode(at));
export const agreementId = (at: AgreementPlace): string => idOf(ProcessingAgreement, agreementCode(at));

/** The id of a term, by its key in the vocabulary. */
export const termId = (type: NodeClass, key: string): string => sharedId(type, termCode(key));
