import type { Ref } from '@mikro-orm/core';
import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { SharedNode } from '../model/node.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';

/** A term of the register; terms form trees and are shared by all companies. */
@Concept({ plural: 'dataSubjectCategories', description: 'A category of data subjects (Art. 30(1)(c)).' })
export class DataSubjectCategory extends SharedNode {
  @Value(() => LocalisedText, 'The term.', { sortable: true })
  name!: LocalisedText;

  @ToOne(() => DataSubjectCategory, 'The wider term.', {
    nullable: true,
    reverse: { as: 'narrower', shape: 'list', description: 'The narrower terms directly below it.' },
  })
  parent?: Ref<DataSubjectCategory>;
}
