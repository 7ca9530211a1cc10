import { Text, ValueObject } from '../model/columns.js';

/** Where a person or an organisation can be reached for one matter. */
@ValueObject(
  'Where someone can be reached for one matter; what no source states is empty (Art. 13(1)(a)-(b), 30(1)(a)).',
)
export class ContactPoint {
  @Text('Name of the person or unit.', { nullable: true })
  name?: string;

  @Text('E-mail address.', { nullable: true, format: 'email' })
  email?: string;

  @Text('Telephone number as published.', { nullable: true })
  phone?: string;

  @Text('Name of a form through which contact is made.', { nullable: true })
  form?: string;

  @Text('Address of that form on the web; empty when the source names a form without a link.', { nullable: true })
  formUrl?: string;

  @Text('Postal or visiting address for the matter.', { nullable: true })
  address?: string;
}
