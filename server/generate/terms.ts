import { ContractType } from '../../schema/contract-type/contract-type.entity.js';
import { PersonalDataCategory } from '../../schema/data-category/personal-data-category.entity.js';
import { DataSubjectCategory } from '../../schema/data-subject/data-subject-category.entity.js';
import { MeasureKind, MeasureType } from '../../schema/measure-type/measure-type.entity.js';
import { PartyCategory } from '../../schema/party-category/party-category.entity.js';
import { termCode } from './codes.js';
import { termId } from './ids.js';
import { make, type MadeNode, type NodeClass } from './made-node.js';
import {
  contractTypes,
  dataCategories,
  dataSubjects,
  measureTypes,
  partyCategories,
  type Term,
} from './vocabulary/terms.js';

/** The terms that the group's companies share. */
export function* makeTerms(): Generator<MadeNode> {
  for (const term of dataSubjects) yield make(DataSubjectCategory, termFields(DataSubjectCategory, term));
  for (const term of contractTypes) yield make(ContractType, termFields(ContractType, term));
  for (const term of partyCategories) yield make(PartyCategory, termFields(PartyCategory, term));
  for (const term of measureTypes) {
    const kind = term.isTechnical ? MeasureKind.TECHNICAL : MeasureKind.ORGANISATIONAL;
    yield make(MeasureType, { ...termFields(MeasureType, term), kind });
  }
  for (const term of dataCategories) {
    const is = { isSpecial: term.kind === 'special', isCriminal: term.kind === 'criminal' };
    const fields = termFields(PersonalDataCategory, term);
    yield make(PersonalDataCategory, { ...fields, ...is, isNationalId: term.kind === 'national-id' });
  }
}

function termFields(type: NodeClass, { key, name, parent }: Term) {
  return { code: termCode(key), name, ...(parent === undefined ? {} : { parent: termId(type, parent) }) };
}
