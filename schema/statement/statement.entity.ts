import type { Ref } from '@mikro-orm/core';
import { Choice, Text, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import type { Node } from '../model/node.js';
import { AnyNode, ToOne } from '../model/relations.js';
import { EvidenceDocument } from '../evidence-document/evidence-document.entity.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { KeptNode } from '../organisation/kept-node.js';
import { TransferClaim } from '../transfer/transfer-claim.js';
import { Aspect } from './aspect.js';
import { Says } from './says.js';

/** No row means that nobody has looked. Two documents may disagree: each has its own row. */
@Concept({
  description: 'What a document says about an aspect of a node: that it is so, that there is none, or nothing.',
  partOf: {
    relation: 'subject',
    as: 'statements',
    description: 'What documents say about aspects of the node, silence included.',
  },
  codeFrom: ['subject', 'aspect', 'document'],
  unique: [['custodian', 'subjectId', 'aspect', 'document']],
})
export class Statement extends KeptNode {
  @AnyNode('The node that the statement is about.')
  subject!: Node;

  @Choice(Aspect, 'The aspect it speaks of.')
  aspect!: Aspect;

  @Choice(Says, 'What the document says about the aspect.')
  says!: Says;

  @Choice(TransferClaim, 'What it claims about transfers, when it names no country.', { nullable: true })
  claim?: TransferClaim;

  @Value(() => LocalisedText, 'What exactly it says, in few words.', { nullable: true })
  text?: LocalisedText;

  @ToOne(() => EvidenceDocument, 'The document that was read.', {
    reverse: { as: 'says', description: 'What the document says, and does not say, about aspects of nodes.' },
  })
  document!: Ref<EvidenceDocument>;

  @ToOne(() => LawFact, 'The statute it names.', { nullable: true })
  statute?: Ref<LawFact>;

  @Text('Section of the statute as cited.', { nullable: true })
  statuteSection?: string;
}
