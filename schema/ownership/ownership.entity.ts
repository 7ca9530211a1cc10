import type { Ref } from '@mikro-orm/core';
import { Choice, Decimal } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { ToOne } from '../model/relations.js';
import { ValidTime } from '../model/valid-time.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Organisation } from '../organisation/organisation.entity.js';

export enum OwnershipKind {
  PARENT = 'PARENT',
  SHAREHOLDER = 'SHAREHOLDER',
  ASSOCIATE = 'ASSOCIATE',
}

describeChoices('OwnershipKind', OwnershipKind, {
  description: 'How one organisation owns another.',
  values: {
    PARENT: 'A parent: it controls the other (group of undertakings, Art. 4(19)).',
    SHAREHOLDER: 'A shareholder; no control is stated.',
    ASSOCIATE: 'The owned company is an associate of the owner.',
  },
});

@Concept({
  plural: 'ownerships',
  description:
    'One organisation owns another, wholly or in part (group of undertakings, Art. 4(19)). Cycles are possible.',
  different: [['owner', 'owned']],
})
@ValidTime()
export class Ownership extends KeptNode {
  @ToOne(() => Organisation, 'Who owns.', {
    reverse: { as: 'holdings', description: 'Organisations it owns, wholly or in part.' },
  })
  owner!: Ref<Organisation>;

  @ToOne(() => Organisation, 'Who is owned.', {
    reverse: { as: 'owners', description: 'Who owns it, wholly or in part.' },
  })
  owned!: Ref<Organisation>;

  @Choice(OwnershipKind, 'How it owns.')
  kind!: OwnershipKind;

  @Decimal('Share owned, in per cent (0-100); empty when not known.', { nullable: true, minimum: 0, maximum: 100 })
  share?: number;
}
