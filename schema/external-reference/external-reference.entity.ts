import { Permission } from '../access/viewer.js';
import { Text } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import type { Node } from '../model/node.js';
import { AnyNode } from '../model/relations.js';
import { KeptNode } from '../organisation/kept-node.js';

@Concept({
  description: "Another system's identifier of a node; what integrators find their own records by.",
  partOf: { relation: 'subject', as: 'externalReferences', description: "Other systems' identifiers of the node." },
  writtenWith: Permission.WRITE_VENDORS,
  codeFrom: ['subject', 'system', 'kind', 'value'],
  unique: [['custodian', 'system', 'kind', 'value']],
})
export class ExternalReference extends KeptNode {
  @AnyNode('The node that the identifier is of.')
  subject!: Node;

  @Text('Name of the other system.')
  system!: string;

  @Text('What the other system calls records of this kind: `vendor`, `contract`.')
  kind!: string;

  @Text('The identifier in the other system.')
  value!: string;
}
