import type { Ref } from '@mikro-orm/core';
import { Concept } from '../model/concept.js';
import { ToOne } from '../model/relations.js';
import { DataSubjectCategory } from '../data-subject/data-subject-category.entity.js';
import { RegisterNode } from './register-node.js';

/** {ELECTRICITY}, {SOLAR} and {ELECTRICITY, SOLAR} are different cells: a cell names the whole set a person has. */
@Concept({
  description:
    'A cell of a register: a category of data subjects with exactly one set of contract types. All cells together are what responsibility is split over (Art. 26).',
  partOf: {
    relation: 'register',
    as: 'cells',
    shape: 'list',
    description: 'Every cell of the register that responsibility is split over.',
  },
})
export class RegisterCell extends RegisterNode {
  @ToOne(() => DataSubjectCategory, 'Whose data the cell holds.')
  dataSubjectCategory!: Ref<DataSubjectCategory>;
}
