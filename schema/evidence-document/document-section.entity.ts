import type { Ref } from '@mikro-orm/core';
import { Integer, Text } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { KeptNode } from '../organisation/kept-node.js';
import { EvidenceDocument } from './evidence-document.entity.js';

/** Printed numbers identify nothing (documents repeat them); the position does. */
@Concept({
  description: 'A section of an evidence document.',
  partOf: { relation: 'document', as: 'sections', shape: 'list', description: 'Its sections, in their order.' },
  codeFrom: ['position'],
  orderedBy: 'position',
  unique: [['document', 'position']],
})
export class DocumentSection extends KeptNode {
  @ToOne(() => EvidenceDocument, 'The document.', { onRemoval: 'cascade' })
  document!: Ref<EvidenceDocument>;

  @Integer('Its place among the sections of the document; 0 is what stands before the first heading.', {
    sortable: true,
  })
  position!: number;

  @Text('The number printed before its heading; empty when none is printed.', { nullable: true })
  printed?: string;

  @Text('Its heading as printed; empty for what stands before the first heading.', { nullable: true })
  heading?: string;
}
