import { Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Choice, Text } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { declareField } from '../model/declarations.js';
import type { Node } from '../model/node.js';
import { AnyNode, ToOne } from '../model/relations.js';
import { Revision } from '../revision/revision.entity.js';
import { ChangeKind } from './change-kind.js';

/** What one write did to one node: a row of the log by which other systems follow the register. Rows are only added. */
@Concept({
  description:
    'What one write did to one node (accountability, Art. 5(2)). Changes stand in the order of the writes. Inside one, ' +
    'removed nodes come first, each kind before the kinds that it points at; then the created and updated ones, each ' +
    'kind after those; nodes of one kind by code. Followed from the first, they tell which nodes there are.',
  plural: 'changes',
  orderedBy: 'sequence',
  isLog: true,
})
@Index({ properties: ['revision', 'sequence'] })
export class Change {
  @PrimaryKey({ type: 'integer', autoincrement: true })
  sequence!: number & Opt;

  // The row outlives the node, so no foreign key leads to it, nor to the two below.
  @AnyNode('The node as it is now, whatever has changed since; null when it is gone.', {
    outlived: {
      kind: { as: 'kind', description: 'The kind of the node: the name of its type, `Register`.' },
      id: { as: 'nodeId', description: 'The global id of the node, also when it is gone.' },
    },
  })
  node?: Node;

  @Text('The code of the node, also when it is gone.')
  code!: string;

  @Choice(ChangeKind, 'What the write did to the node.')
  change!: ChangeKind;

  @ToOne(() => Revision, 'The write: its number, when, by whom and why.')
  revision!: Ref<Revision>;

  /** The organisation that kept the node then; none of a shared one. Who may see the node may see that it is gone. */
  @Property({ type: 'uuid', nullable: true })
  custodianId?: string;

  /** The register that the node belonged to then, or was. */
  @Property({ type: 'uuid', nullable: true })
  registerId?: string;
}

declareField(Change, {
  kind: 'column',
  name: 'sequence',
  scalar: 'integer',
  isNullable: false,
  isSortable: true,
  description: 'Rises from change to change, in the order of the writes; numbers may be left out.',
});
