import type { Ref } from '@mikro-orm/core';
import { Flag, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { SharedNode } from '../model/node.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';

/** A term of the register; terms form trees and are shared by all companies. */
@Concept({ plural: 'personalDataCategories', description: 'A category of personal data (Art. 30(1)(c)).' })
export class PersonalDataCategory extends SharedNode {
  @Value(() => LocalisedText, 'The term.', { sortable: true })
  name!: LocalisedText;

  @ToOne(() => PersonalDataCategory, 'The wider term.', {
    nullable: true,
    reverse: { as: 'narrower', shape: 'list', description: 'The narrower terms directly below it.' },
  })
  parent?: Ref<PersonalDataCategory>;

  @Flag('Whether it is a special category of personal data (Art. 9).')
  isSpecial!: boolean;

  @Flag('Whether it relates to criminal convictions and offences (Art. 10).')
  isCriminal!: boolean;

  @Flag('Whether it is a national identification number (Art. 87; section 29 of the Finnish Data Protection Act).')
  isNationalId!: boolean;

  @Flag(
    'Whether it evaluates a person - behaviour, interests, preferences - as profiling does (Art. 4(4)); empty when nobody has said.',
    { nullable: true },
  )
  isProfile?: boolean;
}
