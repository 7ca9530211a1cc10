import type { Ref } from '@mikro-orm/core';
import { Choice } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { ToOne } from '../model/relations.js';
import { ValidTime } from '../model/valid-time.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { RegisterNode } from '../register/register-node.js';

export enum ControllershipKind {
  SOLE = 'SOLE',
  JOINT = 'JOINT',
  INDEPENDENT = 'INDEPENDENT',
}

describeChoices('ControllershipKind', ControllershipKind, {
  description: 'How an organisation is controller of a register.',
  values: {
    SOLE: 'Alone: it determines the purposes and means by itself (Art. 4(7)).',
    JOINT: 'Jointly with others (Art. 26).',
    INDEPENDENT: 'By itself for its own part of a register that it shares with others (Art. 4(7)).',
  },
});

@Concept({
  description:
    'Who is controller of a register, how, and for which of its cells (Art. 4(7), 26). One organisation can hold several kinds in one register.',
  partOf: {
    relation: 'register',
    as: 'controllerships',
    description: 'Who is controller of the register, how, and for which cells (Art. 4(7), 26).',
  },
  uniqueIndexes: {
    controllership_one_per_kind_and_day: {
      properties: ['register', 'organisation', 'kind', 'validFrom'],
      expression:
        "create unique index controllership_one_per_kind_and_day on controllership (register_id, organisation_id, kind, coalesce(valid_from, '-infinity'::date))",
    },
  },
})
@ValidTime()
export class Controllership extends RegisterNode {
  @ToOne(() => Organisation, 'The controller (Art. 4(7)).', {
    reverse: {
      as: 'controllerships',
      description: 'The registers of which it is controller, and how (Art. 4(7), 26).',
    },
  })
  organisation!: Ref<Organisation>;

  @Choice(ControllershipKind, 'Alone, jointly or for its own part.')
  kind!: ControllershipKind;
}
