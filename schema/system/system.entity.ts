import type { Ref } from '@mikro-orm/core';
import { Choice, Country, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { KeptNode } from '../organisation/kept-node.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Register } from '../register/register.entity.js';

export enum SystemKind {
  APPLICATION = 'APPLICATION',
  DATA_SET = 'DATA_SET',
}

describeChoices('SystemKind', SystemKind, {
  description: 'What sort of system it is.',
  values: {
    APPLICATION: 'An application that people or machines use.',
    DATA_SET: 'A data set: files, a database, paper.',
  },
});

@Concept({
  plural: 'systems',
  description: 'Where processing runs: an application or a data set, who operates it and where.',
})
export class System extends KeptNode {
  @Value(() => LocalisedText, 'Name of the system.', { sortable: true })
  name!: LocalisedText;

  @Choice(SystemKind, 'What sort of system it is.')
  kind!: SystemKind;

  @ToOne(() => Register, 'The register it holds, when it holds one; it may be of another company.', {
    nullable: true,
    acrossCompanies: true,
    reverse: { as: 'systems', description: 'The systems that hold the register.' },
  })
  register?: Ref<Register>;

  @ToOne(() => Organisation, 'Who operates it; empty when not known.', {
    nullable: true,
    reverse: { as: 'systems', description: 'Systems it operates.' },
  })
  operator?: Ref<Organisation>;

  @Country('Where it is hosted, ISO 3166-1 alpha-2; empty when not known.', { nullable: true })
  hostedIn?: string;
}
