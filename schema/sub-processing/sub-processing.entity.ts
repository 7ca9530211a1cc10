import { Permission } from '../access/viewer.js';
import type { Ref } from '@mikro-orm/core';
import { Country, Day, Flag, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { ValidTime } from '../model/valid-time.js';
import { LocalisedText } from '../language/localised-text.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { ProcessingAgreement } from '../processing-agreement/processing-agreement.entity.js';

@Concept({
  description:
    'Another processor engaged under an agreement, by the processor or by another sub-processor (Art. 28(2), 28(4)).',
  writtenWith: Permission.WRITE_VENDORS,
  partOf: {
    relation: 'agreement',
    as: 'subProcessing',
    description: 'The other processors engaged under it, as a tree (Art. 28(2), 28(4)).',
  },
})
@ValidTime()
export class SubProcessing extends KeptNode {
  @ToOne(() => ProcessingAgreement, 'The agreement.', { onRemoval: 'cascade' })
  agreement!: Ref<ProcessingAgreement>;

  @ToOne(() => SubProcessing, 'The sub-processor that engages this one; empty when the processor itself does.', {
    nullable: true,
    reverse: { as: 'children', shape: 'list', description: 'The sub-processors that it engages in turn.' },
  })
  parent?: Ref<SubProcessing>;

  @ToOne(() => Organisation, 'The sub-processor.', {
    reverse: { as: 'subProcessing', description: 'Where it is a sub-processor.' },
  })
  processor!: Ref<Organisation>;

  @Value(() => LocalisedText, 'What it does.', { nullable: true })
  task?: LocalisedText;

  @Country('Where it processes, ISO 3166-1 alpha-2; empty when not stated.', { nullable: true })
  country?: string;

  @Day('Day on which the controller was told.', { nullable: true })
  notifiedOn?: string;

  @Day('Last day on which the controller may object.', { nullable: true })
  objectionUntil?: string;

  @Day('Day on which the controller accepted it.', { nullable: true })
  acceptedOn?: string;

  @Flag('Whether the same obligations are laid on it (Art. 28(4)); empty when not known.', { nullable: true })
  hasFlowDown?: boolean;
}
