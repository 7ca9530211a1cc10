import { Permission } from '../access/viewer.js';
import type { Ref } from '@mikro-orm/core';
import { Choice, Day, Integer, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { ToOne } from '../model/relations.js';
import { ValidTime } from '../model/valid-time.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { AgreementClauses } from './clauses.js';

export enum AgreementStatus {
  DRAFT = 'DRAFT',
  IN_FORCE = 'IN_FORCE',
  ENDED = 'ENDED',
}

describeChoices('AgreementStatus', AgreementStatus, {
  description: 'The state of a processing agreement.',
  values: { DRAFT: 'Not signed yet.', IN_FORCE: 'Signed and in force.', ENDED: 'Ended or terminated.' },
});

export enum SubProcessorAuthorisation {
  GENERAL = 'GENERAL',
  SPECIFIC = 'SPECIFIC',
}

describeChoices('SubProcessorAuthorisation', SubProcessorAuthorisation, {
  description: 'How the controller authorises other processors (Art. 28(2)).',
  values: {
    GENERAL: 'General written authorisation: the controller may object to changes.',
    SPECIFIC: 'Specific written authorisation of each.',
  },
});

@Concept({
  plural: 'processingAgreements',
  writtenWith: Permission.WRITE_VENDORS,
  description: 'The contract between a controller and a processor (Art. 28(3)).',
  different: [['controller', 'processor']],
})
@ValidTime()
export class ProcessingAgreement extends KeptNode {
  @ToOne(() => Organisation, 'The controller.', {
    reverse: { as: 'agreementsAsController', description: 'Its contracts with processors (Art. 28(3)).' },
  })
  controller!: Ref<Organisation>;

  @ToOne(() => Organisation, 'The processor.', {
    reverse: { as: 'agreementsAsProcessor', description: 'Contracts under which it is a processor (Art. 28(3)).' },
  })
  processor!: Ref<Organisation>;

  @Value(() => LocalisedText, 'Subject matter, nature and purpose of the processing (Art. 28(3)).', { nullable: true })
  subjectMatter?: LocalisedText;

  @Choice(AgreementStatus, 'Its state; empty when not known.', { nullable: true })
  status?: AgreementStatus;

  @Value(() => AgreementClauses, 'The clauses that Art. 28(3) asks for.', { nullable: true })
  clauses?: AgreementClauses;

  @Choice(SubProcessorAuthorisation, 'How other processors are authorised (Art. 28(2)); empty when not stated.', {
    nullable: true,
  })
  authorisation?: SubProcessorAuthorisation;

  @Integer('Days of notice before a change of other processors (Art. 28(2)).', { nullable: true })
  noticeDays?: number;

  @ToOne(() => LawFact, 'The set of clauses it is made on, when it is (Art. 28(6)-(7)).', { nullable: true })
  clauseSet?: Ref<LawFact>;

  @Day('Day of signature.', { nullable: true })
  signedOn?: string;

  @Day('Next day of review.', { nullable: true })
  reviewOn?: string;
}
