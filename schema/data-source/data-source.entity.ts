import type { Ref } from '@mikro-orm/core';
import { Choice, Flag, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { PartyCategory } from '../party-category/party-category.entity.js';
import { ProcessingActivity } from '../processing-activity/processing-activity.entity.js';
import { RegisterNode } from '../register/register-node.js';
import { Register } from '../register/register.entity.js';

export enum DataSourceKind {
  DATA_SUBJECT = 'DATA_SUBJECT',
  ORGANISATION = 'ORGANISATION',
  CATEGORY = 'CATEGORY',
  REGISTER = 'REGISTER',
  OBSERVATION = 'OBSERVATION',
}

describeChoices('DataSourceKind', DataSourceKind, {
  description: 'From whom or what data come (Art. 14(2)(f)).',
  values: {
    DATA_SUBJECT: 'The data subject, who gives them.',
    ORGANISATION: 'A named organisation or authority.',
    CATEGORY: 'A category of organisations, none named.',
    REGISTER: 'Another register of the hub.',
    OBSERVATION: "The controller's own systems, which record use or contacts.",
  },
});

@Concept({
  description: 'Where data come from (Art. 14(2)(f)).',
  partOf: {
    relation: 'register',
    as: 'sources',
    description: 'Where the data of the register come from (Art. 14(2)(f)).',
  },
})
export class DataSource extends RegisterNode {
  @ToOne(() => ProcessingActivity, 'The activity the source is stated for; empty means the whole register.', {
    nullable: true,
    onRemoval: 'cascade',
    reverse: { as: 'sources', description: 'Where the data of the activity come from (Art. 14(2)(f)).' },
  })
  activity?: Ref<ProcessingActivity>;

  @Choice(DataSourceKind, 'What sort of source it is.')
  kind!: DataSourceKind;

  @Value(() => LocalisedText, 'What the source gives, when and under which conditions.', { nullable: true })
  description?: LocalisedText;

  @ToOne(() => Organisation, 'The organisation, when it is named.', {
    nullable: true,
    reverse: { as: 'sourceOf', description: 'Where it is a source of data.' },
  })
  organisation?: Ref<Organisation>;

  @ToOne(() => PartyCategory, 'The category of organisations, when none is named.', { nullable: true })
  category?: Ref<PartyCategory>;

  @ToOne(() => Register, 'The register the data come from; it may be of another company.', {
    nullable: true,
    acrossCompanies: true,
    reverse: { as: 'sourceOf', description: 'Where the register is a source of data.' },
  })
  sourceRegister?: Ref<Register>;

  @Flag('Whether it is a publicly accessible source; empty when no source says (Art. 14(2)(f)).', { nullable: true })
  isPublic?: boolean;
}
