import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { declareField } from '../model/declarations.js';
import { Concept } from '../model/concept.js';
import { Instant, Text } from '../model/columns.js';

/** One write transaction. Its number is taken last, under one lock, so that number order is commit order. */
@Concept({ description: 'One write to the register: when, by whom and why (accountability, Art. 5(2)).' })
export class Revision {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @Instant('When the write was made.')
  at!: string;

  @Text('Who made the write: the name the hub knows the viewer by.')
  actor!: string;

  @Text('Why the write was made.', { nullable: true })
  reason?: string;
}

declareField(Revision, {
  kind: 'column',
  name: 'number',
  scalar: 'integer',
  isNullable: false,
  isSortable: false,
  description: 'Rises with every write; the order of the numbers is the order of the writes.',
});
