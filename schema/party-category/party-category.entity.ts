import type { Ref } from '@mikro-orm/core';
import { Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { SharedNode } from '../model/node.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';

/** A term of the register; terms form trees and are shared by all companies. */
@Concept({
  plural: 'partyCategories',
  description:
    'A category of those from whom data come or to whom they go (Art. 14(2)(f), 30(1)(d)): authorities, energy companies, subcontractors.',
})
export class PartyCategory extends SharedNode {
  @Value(() => LocalisedText, 'The term.', { sortable: true })
  name!: LocalisedText;

  @ToOne(() => PartyCategory, 'The wider term.', {
    nullable: true,
    reverse: { as: 'narrower', shape: 'list', description: 'The narrower terms directly below it.' },
  })
  parent?: Ref<PartyCategory>;
}
