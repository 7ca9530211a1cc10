import { PersonalDataCategory } from '../../schema/data-category/personal-data-category.entity.js';
import { AgreementData } from '../../schema/processing-agreement/agreement-data.entity.js';
import { ClauseState, type AgreementClauses } from '../../schema/processing-agreement/clauses.js';
import {
  AgreementStatus,
  ProcessingAgreement,
  SubProcessorAuthorisation,
} from '../../schema/processing-agreement/processing-agreement.entity.js';
import { agreementCode, termCode, type AgreementPlace } from './codes.js';
import type { Group } from './group.js';
import { agreementId, companyId, termId, vendorId } from './ids.js';
import { linkCode, make, type MadeNode, type Parts } from './made-node.js';
import type { Draw } from './random.js';
import { makeSubProcessing } from './sub-processing.js';
import { dataCategories } from './vocabulary/terms.js';
import { words } from './vocabulary/words.js';

const matters = [
  words('Asiakastietojärjestelmän ylläpito', 'Underhåll av kunddatasystemet', 'Maintenance of the customer system'),
  words('Laskujen tulostus ja lähettäminen', 'Utskrift och sändning av fakturor', 'Printing and sending of invoices'),
  words('Pilvipalvelun tarjoaminen', 'Tillhandahållande av molntjänst', 'Provision of cloud services'),
  words('Asiakaspalvelun ruuhka-ajat', 'Kundtjänst under rusningstid'),
  words('Markkinointiviestien lähettäminen', 'Sändning av marknadsföringsmeddelanden', 'Sending of marketing messages'),
  words('Palkanlaskennan palvelut', 'Löneräkningstjänster', 'Payroll services'),
  words('Saatavien perintä', 'Indrivning av fordringar'),
];

/** Agreements with processors and the trees of sub-processors below them. */
export function* makeAgreements(group: Group): Generator<MadeNode> {
  for (const [company, vendors] of group.vendorsOf.entries()) {
    for (const [place, vendor] of vendors.entries()) {
      yield* makeAgreement(group, { company, place }, vendor);
      yield* makeSubProcessing(group, { company, place }, vendor);
    }
  }
}

function* makeAgreement(group: Group, at: AgreementPlace, vendor: number): Generator<MadeNode> {
  const code = agreementCode(at);
  const draw = group.draw(code);
  const custodian = companyId(at.company);
  const validFrom = draw.day(2018, 2025);
  const clauseSet = draw.chance(40) ? group.lawFact('scc-2021-915') : undefined;
  yield make(ProcessingAgreement, {
    code,
    custodian,
    controller: custodian,
    processor: vendorId(vendor),
    subjectMatter: draw.pick(matters),
    status: draw.chance(92) ? AgreementStatus.IN_FORCE : AgreementStatus.DRAFT,
    clauses: clausesOf(draw),
    authorisation: draw.chance(75) ? SubProcessorAuthorisation.GENERAL : SubProcessorAuthorisation.SPECIFIC,
    noticeDays: draw.pick([14, 30, 30, 60, 90]),
    ...(clauseSet === undefined ? {} : { clauseSet }),
    signedOn: validFrom,
    validFrom,
  });
  for (const { key } of draw.some(dataCategories, draw.between(2, 5))) {
    const ends = { agreement: agreementId(at), dataCategory: termId(PersonalDataCategory, key) };
    yield make(AgreementData, { code: linkCode(code, termCode(key)), custodian, ...ends });
  }
}

function clausesOf(draw: Draw): Parts<AgreementClauses> {
  const state = (): ClauseState =>
    draw.chance(88) ? ClauseState.PRESENT : draw.pick([ClauseState.MISSING, ClauseState.NOT_STATED]);
  return {
    documentedInstructions: state(),
    confidentiality: state(),
    security: state(),
    subProcessing: state(),
    helpWithRights: state(),
    helpWithCompliance: state(),
    deletionOrReturn: state(),
    audits: state(),
  };
}
