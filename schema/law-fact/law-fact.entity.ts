import type { Ref } from '@mikro-orm/core';
import { Choice, Country, Day, Duration, Flag, Integer, Text, Texts, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { SharedNode } from '../model/node.js';
import { ToOne } from '../model/relations.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFactKind } from './law-fact-kind.js';

/** What the law was when. Loaded from data files with a source per row; replaceable without a release. */
@Concept({
  plural: 'lawFacts',
  isDelivered: true,
  description:
    'A dated fact of law with its source: an adequacy decision, EEA membership, a statute, a set of clauses, an authority.',
})
export class LawFact extends SharedNode {
  @Choice(LawFactKind, 'What sort of fact it is.')
  kind!: LawFactKind;

  @Value(() => LocalisedText, 'Name of the act, authority, country or thing.', { sortable: true })
  name!: LocalisedText;

  @Country('Country or territory the fact is about, ISO 3166-1 alpha-2.', { nullable: true })
  country?: string;

  @Country('Country that the territory belongs to, ISO 3166-1 alpha-2.', { nullable: true })
  belongsTo?: string;

  @Text('Number of the act: `2010/625/EU`, `1050/2018`.', { nullable: true })
  number?: string;

  @Day('Day of adoption.', { nullable: true })
  adoptedOn?: string;

  @Day('Day of the proposal.', { nullable: true })
  proposedOn?: string;

  @Day('First day on which it holds; empty when open or not known.', { nullable: true })
  validFrom?: string;

  @Day('First day on which it no longer holds; empty when open or not known.', { nullable: true })
  validTo?: string;

  @Day('First day on which a set of clauses could be used.', { nullable: true })
  usableFrom?: string;

  @Day('First day on which contracts made on a repealed set of clauses no longer hold.', { nullable: true })
  contractsValidTo?: string;

  @Texts('Limits of the fact: whom or what it covers or leaves out.', { nullable: true })
  scope?: string[];

  @Texts('What the hub uses it for: sections and subjects.', { nullable: true })
  usedFor?: string[];

  @ToOne(() => LawFact, 'The fact this one is about: the statute it amends, the decision it challenges.', {
    nullable: true,
    reverse: {
      as: 'details',
      shape: 'list',
      description: 'Facts about this one: amendments, earlier names, dated periods, litigation.',
    },
  })
  about?: Ref<LawFact>;

  @ToOne(() => LawFact, 'The fact that took its place.', {
    nullable: true,
    reverse: { as: 'replaces', shape: 'list', description: 'The facts whose place it took.' },
  })
  replacedBy?: Ref<LawFact>;

  @Flag('Whether the territory is inside the EEA for the GDPR; empty when not known.', { nullable: true })
  isInsideEea?: boolean;

  @Flag('Whether the fact is about an international organisation.', { nullable: true })
  isInternationalOrganisation?: boolean;

  @Flag('Whether the decision covers only recipients certified under a framework.', { nullable: true })
  isFramework?: boolean;

  @Integer('Threshold in employees: the exemption holds below this number.', { nullable: true })
  employeesBelow?: number;

  @Text('Section of the statute that a time limit stands in: `73 §`, `2:10`.', { nullable: true })
  section?: string;

  @Duration('How long a time limit is, ISO 8601: `P10Y`.', { nullable: true })
  duration?: string;

  // The words are those of RetentionStart, which stands in a concept that points here.
  @Text(
    'The event from which a time limit runs, in the words of RetentionStart: `INSURED_EVENT`; empty where none of them says it.',
    { nullable: true },
  )
  startEvent?: string;

  @Text('Web site of an authority.', { nullable: true })
  website?: string;

  @Text('What else must be known to use the fact rightly.', { nullable: true })
  note?: string;

  @Text('Where the fact was read.')
  source!: string;

  @Flag('Whether it was seen in the primary text or an authoritative copy.')
  isVerified!: boolean;

  @Day('Day on which the fact was last checked.')
  checkedOn!: string;
}
