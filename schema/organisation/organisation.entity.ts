import { Permission } from '../access/viewer.js';
import type { Ref } from '@mikro-orm/core';
import { Choice, Country, Text, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { SharedNode } from '../model/node.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFact } from '../law-fact/law-fact.entity.js';

export enum OrganisationKind {
  COMPANY = 'COMPANY',
  PUBLIC_AUTHORITY = 'PUBLIC_AUTHORITY',
  ASSOCIATION = 'ASSOCIATION',
  INTERNATIONAL_ORGANISATION = 'INTERNATIONAL_ORGANISATION',
}

describeChoices('OrganisationKind', OrganisationKind, {
  description: 'What sort of legal entity an organisation is.',
  values: {
    COMPANY: 'A company or a co-operative.',
    PUBLIC_AUTHORITY: 'A public authority or body.',
    ASSOCIATION: 'An association or foundation.',
    INTERNATIONAL_ORGANISATION: 'An international organisation (Art. 4(26)).',
  },
});

/** A legal entity. Shared by all companies of the hub, so it holds public facts only. */
@Concept({
  plural: 'organisations',
  writtenWith: Permission.WRITE_VENDORS,
  description:
    'A legal entity in any role: controller, processor, recipient, source or authority (Art. 4(7)-(10)). Public facts only.',
})
export class Organisation extends SharedNode {
  @Value(() => LocalisedText, 'Registered name.', { sortable: true })
  name!: LocalisedText;

  @Choice(OrganisationKind, 'What sort of legal entity it is; empty when not known.', { nullable: true })
  kind?: OrganisationKind;

  @Text('Finnish business ID (Y-tunnus, FO-nummer) with its check digit.', {
    nullable: true,
    unique: true,
    format: 'business-id',
  })
  businessId?: string;

  @Country('Country of establishment, ISO 3166-1 alpha-2; empty when no source states it.', { nullable: true })
  country?: string;

  @Value(() => LocalisedText, 'Postal address.', { nullable: true })
  postalAddress?: LocalisedText;

  @Value(() => LocalisedText, 'Visiting address.', { nullable: true })
  visitingAddress?: LocalisedText;

  @Text('General e-mail address.', { nullable: true, format: 'email' })
  email?: string;

  @Text('General telephone number as published.', { nullable: true })
  phone?: string;

  @Text('Web site as published.', { nullable: true })
  website?: string;

  @ToOne(
    () => LawFact,
    'What the law data say of it, when it is an authority: its names and the dates of its existence.',
    {
      nullable: true,
      reverse: {
        as: 'organisations',
        shape: 'list',
        description: 'Organisations that are the authority this fact is about.',
      },
    },
  )
  authority?: Ref<LawFact>;
}
