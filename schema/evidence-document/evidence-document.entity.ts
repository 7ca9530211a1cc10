import type { Ref } from '@mikro-orm/core';
import { Choice, Day, Flag, Text, Value } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { ToOne } from '../model/relations.js';
import { Language } from '../language/language.js';
import { LocalisedText } from '../language/localised-text.js';
import { LawFact } from '../law-fact/law-fact.entity.js';
import { KeptNode } from '../organisation/kept-node.js';

export enum DocumentKind {
  PRIVACY_NOTICE = 'PRIVACY_NOTICE',
  REGISTER_DESCRIPTION = 'REGISTER_DESCRIPTION',
  CONTRACT = 'CONTRACT',
  DPIA = 'DPIA',
  LEGITIMATE_INTERESTS_ASSESSMENT = 'LEGITIMATE_INTERESTS_ASSESSMENT',
  TRANSFER_IMPACT_ASSESSMENT = 'TRANSFER_IMPACT_ASSESSMENT',
  COMPATIBILITY_NOTE = 'COMPATIBILITY_NOTE',
}

describeChoices('DocumentKind', DocumentKind, {
  description: 'What sort of document serves as evidence (Art. 5(2)).',
  values: {
    PRIVACY_NOTICE: 'A notice to data subjects (Art. 13, 14).',
    REGISTER_DESCRIPTION: 'A description of a register under the repealed Personal Data Act.',
    CONTRACT: 'A contract.',
    DPIA: 'A data protection impact assessment (Art. 35).',
    LEGITIMATE_INTERESTS_ASSESSMENT: 'A balancing test (Art. 6(1)(f)).',
    TRANSFER_IMPACT_ASSESSMENT: 'An assessment of a transfer (Art. 46; Clause 14 of the standard clauses).',
    COMPATIBILITY_NOTE: 'A note on the compatibility of a further purpose (Art. 6(4)).',
  },
});

@Concept({
  plural: 'evidenceDocuments',
  description:
    'A document that serves as evidence for the record. A notice is evidence for a record, never the record (Art. 5(2)).',
})
export class EvidenceDocument extends KeptNode {
  @Value(() => LocalisedText, 'Title as printed.', { sortable: true })
  title!: LocalisedText;

  @Choice(DocumentKind, 'What sort of document it is.')
  kind!: DocumentKind;

  @Choice(Language, 'The language it is written in.')
  language!: Language;

  @Day('Day of publication or of the last update, as printed.', { nullable: true })
  publishedOn?: string;

  @Flag('Whether it was read to its end and bears no date.')
  isUndated!: boolean;

  @Text('Where it is published.', { nullable: true })
  url?: string;

  @ToOne(() => LawFact, 'The statute that it says it is drawn up under.', { nullable: true })
  statute?: Ref<LawFact>;

  @Text('Section of the statute as cited: `10 §`.', { nullable: true })
  statuteSection?: string;
}
