import type {
  ActivityDataFactsFragment,
  MeasureFactsFragment,
  RecipientFactsFragment,
  TransferFactsFragment,
} from '../gql/graphql.js';
import { Aspect } from '../statement/aspect.js';
import { entryOf, type Entry, type HeldAt } from './entry.js';
import { inBrackets, phrase, type Part, type Words } from './words.js';

/** Letter (c): which data about whom, and whether the law treats them specially. */
export function dataEntry(words: Words, data: ActivityDataFactsFragment, from: HeldAt): Entry {
  const { dataCategory, dataSubjectCategory, condition } = data;
  const marks = [
    ...(dataCategory.isSpecial ? [words.legal('special_categories')] : []),
    ...(dataCategory.isCriminal ? [words.legal('criminal_data')] : []),
    ...(dataCategory.isNationalId ? [words.legal('personal_identity_code')] : []),
  ];
  const isNamedByMark = marks.some(({ text }) => text === words.of(dataCategory.name).text);
  const category = [words.of(dataCategory.name), ...inBrackets(words, isNamedByMark ? [] : marks)];
  return entryOf(data, {
    aspect: Aspect.DATA_CATEGORIES,
    from,
    establishes: [Aspect.DATA_CATEGORIES, ...(dataSubjectCategory ? [Aspect.DATA_SUBJECTS] : [])],
    parts: phrase(words, words.ofAny(dataSubjectCategory?.name ?? null), [category, words.ofAny(condition)]),
  });
}

/** Letter (d): to whom data go. */
export function recipientEntry(words: Words, recipient: RecipientFactsFragment, from: HeldAt): Entry {
  const { organisation, category, role, description } = recipient;
  const names = [organisation, category].flatMap((party) => (party ? [words.of(party.name)] : []));
  const roles = role === 'PROCESSOR' ? inBrackets(words, [words.legal('processor')]) : [];
  return entryOf(recipient, {
    aspect: Aspect.RECIPIENTS,
    from,
    establishes: [Aspect.RECIPIENTS, ...(role === 'PROCESSOR' ? [Aspect.PROCESSORS] : [])],
    parts: phrase(words, [...names, ...roles], [words.ofAny(description)]),
  });
}

const toolWords = {
  ADEQUACY: 'a45_3_label',
  PUBLIC_BODY_INSTRUMENT: 'a46_2_a',
  BCR: 'a46_2_b',
  SCC: 'a46_2_c',
  SUPERVISORY_AUTHORITY_SCC: 'a46_2_d',
  CODE_OF_CONDUCT: 'a46_2_e',
  CERTIFICATION: 'a46_2_f',
  AUTHORISED_CLAUSES: 'a46_3_a',
  ADMINISTRATIVE_ARRANGEMENT: 'a46_3_b',
  ART_49_1_A: 'a49_1_a',
  ART_49_1_B: 'a49_1_b',
  ART_49_1_C: 'a49_1_c',
  ART_49_1_D: 'a49_1_d',
  ART_49_1_E: 'a49_1_e',
  ART_49_1_F: 'a49_1_f',
  ART_49_1_G: 'a49_1_g',
  ART_49_1_SECOND_SUBPARAGRAPH: 'a49_1_second_subparagraph',
} as const;

/** Letter (e): to which third country, on what. A country that nobody states is said not to be stated. */
export function transferEntry(words: Words, transfer: TransferFactsFragment, from: HeldAt): Entry {
  const { importer, country, tool, sccModule } = transfer;
  const place =
    country === null
      ? [words.legal('third_country'), ...inBrackets(words, [words.legal('not_stated_in_source')])]
      : countryParts(words, country);
  const safeguards: Part[] = tool === null ? [] : [words.legal(toolWords[tool])];
  const module = sccModule === null ? [] : [words.legal(`scc_${sccModule.toLowerCase()}`)];
  return entryOf(transfer, {
    aspect: Aspect.TRANSFERS,
    from,
    establishes: [
      Aspect.TRANSFERS,
      ...(country === null ? [] : [Aspect.THIRD_COUNTRY]),
      ...(importer ? [Aspect.IMPORTER] : []),
      ...(tool === null ? [] : [Aspect.TRANSFER_TOOL]),
    ],
    parts: phrase(words, place, [words.ofAny(importer?.name ?? null), safeguards, module]),
  });
}

function countryParts(words: Words, country: string): Part[] {
  const name = new Intl.DisplayNames([words.language.toLowerCase()], { type: 'region' }).of(country) ?? country;
  return words.plain(`${name} (${country})`);
}

/** Letter (g): how the data are protected. */
export function measureEntry(words: Words, measure: MeasureFactsFragment, from: HeldAt): Entry {
  return entryOf(measure, {
    aspect: Aspect.SECURITY_MEASURES,
    from,
    parts: phrase(words, [words.of(measure.type.name)], [words.ofAny(measure.description)]),
  });
}
