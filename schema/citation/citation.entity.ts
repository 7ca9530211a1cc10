import type { Ref } from '@mikro-orm/core';
import { Text } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import type { Node } from '../model/node.js';
import { AnyNode, ToOne } from '../model/relations.js';
import { DocumentSection } from '../evidence-document/document-section.entity.js';
import { EvidenceDocument } from '../evidence-document/evidence-document.entity.js';
import { KeptNode } from '../organisation/kept-node.js';

@Concept({
  description: 'The place in a document that says a fact: of a node, or of one field of it (Art. 5(2)).',
  partOf: {
    relation: 'subject',
    as: 'citations',
    description: 'The places in documents that say what the node holds (Art. 5(2)).',
  },
  codeFrom: ['subject', 'field', 'section'],
})
export class Citation extends KeptNode {
  @AnyNode('The node that the cited place speaks of.')
  subject!: Node;

  @Text('The field of the node that the cited place speaks of; empty means the node as a whole.', { nullable: true })
  field?: string;

  @ToOne(() => EvidenceDocument, 'The document.', {
    reverse: { as: 'cites', description: 'Everything in the register that rests on the document.' },
  })
  document!: Ref<EvidenceDocument>;

  @ToOne(() => DocumentSection, 'The section of the document.')
  section!: Ref<DocumentSection>;

  @Text('A few words of the document, in its own language, where a match should be exact.', { nullable: true })
  quote?: string;
}
