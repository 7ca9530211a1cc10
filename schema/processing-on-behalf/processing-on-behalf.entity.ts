import type { Ref } from '@mikro-orm/core';
import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { ProcessingAgreement } from '../processing-agreement/processing-agreement.entity.js';

@Concept({
  plural: 'processingsOnBehalf',
  description:
    "An entry of the processor's record: a category of processing carried out on behalf of one controller (Art. 30(2)).",
  different: [['processor', 'controller']],
})
export class ProcessingOnBehalf extends KeptNode {
  @ToOne(() => Organisation, 'The processor whose record it is.', {
    reverse: { as: 'processingOnBehalf', description: 'What it processes on behalf of others (Art. 30(2)).' },
  })
  processor!: Ref<Organisation>;

  @ToOne(() => Organisation, 'The controller on whose behalf it processes (Art. 30(2)(a)).', {
    reverse: { as: 'processedOnItsBehalf', description: 'What others say they process on its behalf (Art. 30(2)).' },
  })
  controller!: Ref<Organisation>;

  @Value(() => LocalisedText, 'The category of processing (Art. 30(2)(b)).', { sortable: true })
  name!: LocalisedText;

  @ToOne(() => ProcessingAgreement, "The agreement it rests on; it may stand in the controller's record.", {
    nullable: true,
    acrossCompanies: true,
    reverse: {
      as: 'processingOnBehalf',
      description: "Entries of the processor's record that rest on it (Art. 30(2)).",
    },
  })
  agreement?: Ref<ProcessingAgreement>;
}
