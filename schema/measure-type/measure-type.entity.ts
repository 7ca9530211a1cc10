import type { Ref } from '@mikro-orm/core';
import { Choice, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { SharedNode } from '../model/node.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';

export enum MeasureKind {
  TECHNICAL = 'TECHNICAL',
  ORGANISATIONAL = 'ORGANISATIONAL',
}

describeChoices('MeasureKind', MeasureKind, {
  description: 'Whether a security measure is technical or organisational (Art. 32(1)).',
  values: { TECHNICAL: 'A technical measure.', ORGANISATIONAL: 'An organisational measure.' },
});

/** A term of the register; terms form trees and are shared by all companies. */
@Concept({
  plural: 'measureTypes',
  description: 'A kind of security measure (Art. 32(1)): firewalls, training, backups.',
})
export class MeasureType extends SharedNode {
  @Value(() => LocalisedText, 'The term.', { sortable: true })
  name!: LocalisedText;

  @ToOne(() => MeasureType, 'The wider term.', {
    nullable: true,
    reverse: { as: 'narrower', shape: 'list', description: 'The narrower terms directly below it.' },
  })
  parent?: Ref<MeasureType>;

  @Choice(MeasureKind, 'Whether the measure is technical or organisational.')
  kind!: MeasureKind;
}
