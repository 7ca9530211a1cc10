import type { Ref } from '@mikro-orm/core';
import { Choice, Country, Day, Flag, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { ValidTime } from '../model/valid-time.js';
import { DataFlow } from '../data-flow/data-flow.entity.js';
import { EvidenceDocument } from '../evidence-document/evidence-document.entity.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { ProcessingAgreement } from '../processing-agreement/processing-agreement.entity.js';
import { ProcessingOnBehalf } from '../processing-on-behalf/processing-on-behalf.entity.js';
import { Register } from '../register/register.entity.js';
import { SubProcessing } from '../sub-processing/sub-processing.entity.js';
import { TransferClaim } from './transfer-claim.js';
import { SccModule, TransferRole, TransferTool } from './transfer-tool.js';

/** The module of the clauses is derived from the two roles by the rules, and compared with the declared one. */
@Concept({
  plural: 'transfers',
  description:
    'Personal data are disclosed, or made available by remote access, to an importer in a third country or to an international organisation (Art. 30(1)(e), 44-49).',
  different: [['exporter', 'importer']],
})
@ValidTime()
export class Transfer extends KeptNode {
  @ToOne(() => Register, 'The register the data come from; it may be of another company.', {
    nullable: true,
    acrossCompanies: true,
    reverse: { as: 'transfers', description: 'Transfers of data of the register to third countries (Art. 30(1)(e)).' },
  })
  register?: Ref<Register>;

  @ToOne(() => ProcessingActivity, 'The activity it belongs to; empty means the whole register.', {
    nullable: true,
    acrossCompanies: true,
    reverse: { as: 'transfers', description: 'Transfers that belong to the activity (Art. 30(1)(e)).' },
  })
  activity?: Ref<ProcessingActivity>;

  @ToOne(() => ProcessingOnBehalf, "The entry of the processor's record it belongs to (Art. 30(2)(c)).", {
    nullable: true,
    reverse: { as: 'transfers', description: 'Transfers that belong to the entry (Art. 30(2)(c)).' },
  })
  processingOnBehalf?: Ref<ProcessingOnBehalf>;

  @ToOne(() => Organisation, 'Who exports.', {
    reverse: { as: 'exports', description: 'Transfers of which it is the exporter.' },
  })
  exporter!: Ref<Organisation>;

  @Choice(TransferRole, 'The role of the exporter; empty when not known.', { nullable: true })
  exporterRole?: TransferRole;

  @ToOne(() => Organisation, 'Who imports; empty when no source names it.', {
    nullable: true,
    reverse: { as: 'imports', description: 'Transfers of which it is the importer.' },
  })
  importer?: Ref<Organisation>;

  @Choice(TransferRole, 'The role of the importer; empty when not known.', { nullable: true })
  importerRole?: TransferRole;

  @Country(
    'Third country of the importer, or of the remote access, ISO 3166-1 alpha-2; empty when no source names it.',
    { nullable: true },
  )
  country?: string;

  @Choice(TransferClaim, 'What is claimed when no country is named.', { nullable: true })
  claim?: TransferClaim;

  @Flag('Whether data are made available by remote access only; empty when not known.', { nullable: true })
  isRemoteAccess?: boolean;

  @Choice(TransferTool, 'What the transfer rests on; empty when not stated.', { nullable: true })
  tool?: TransferTool;

  @Choice(SccModule, 'The module of the clauses, as declared.', { nullable: true })
  sccModule?: SccModule;

  @ToOne(() => LawFact, 'The adequacy decision or the set of clauses it rests on.', { nullable: true })
  instrument?: Ref<LawFact>;

  @Day('Day on which the instrument was signed.', { nullable: true })
  signedOn?: string;

  @Day('Day of the transfer impact assessment; empty when none is known.', { nullable: true })
  assessedOn?: string;

  @ToOne(() => EvidenceDocument, 'The transfer impact assessment.', { nullable: true })
  assessment?: Ref<EvidenceDocument>;

  @Value(() => LocalisedText, 'Supplementary measures.', { nullable: true })
  supplementaryMeasures?: LocalisedText;

  @ToOne(() => DataFlow, 'The data flow it documents; then both are one edge of the graph.', {
    nullable: true,
    reverse: { as: 'transfers', shape: 'list', description: 'The transfers that document the flow.' },
  })
  flow?: Ref<DataFlow>;

  @ToOne(() => ProcessingAgreement, 'The agreement with the importer, when it is a processor.', {
    nullable: true,
    reverse: { as: 'transfers', description: 'Transfers made under the agreement.' },
  })
  agreement?: Ref<ProcessingAgreement>;

  @ToOne(() => SubProcessing, 'The sub-processing in which the importer is engaged.', {
    nullable: true,
    reverse: { as: 'transfers', description: 'Transfers to this sub-processor.' },
  })
  subProcessing?: Ref<SubProcessing>;

  @ToOne(() => Transfer, 'The transfer that this one carries onward.', {
    nullable: true,
    reverse: { as: 'onwardTransfers', shape: 'list', description: 'Onward transfers by the importer.' },
  })
  onwardFrom?: Ref<Transfer>;
}
