import type { BasisFactsFragment } from '../gql/graphql.js';
import { Aspect } from '../statement/aspect.js';
import { entryOf, HeldAt, type Entry } from './entry.js';
import type { RegisterFacts } from './parties.entries.js';
import { inBrackets, phrase, type Part, type Words } from './words.js';

export type ActivityFacts = RegisterFacts['activities']['nodes'][number];

/** Letter (b): the purposes of an activity and their legal bases, and the bases stated for the whole register. */
export function purposeEntries(words: Words, register: RegisterFacts, activity: ActivityFacts): Entry[] {
  const purposes = activity.purposes.nodes;
  const codes = new Set(purposes.map(({ code }) => code));
  const own = register.bases.nodes.filter(({ purpose }) => purpose !== null && codes.has(purpose.code));
  const nameOf = new Map(purposes.map(({ code, name }) => [code, words.of(name)]));
  return [
    ...purposes.map((purpose) =>
      entryOf(purpose, { aspect: Aspect.PURPOSES, from: HeldAt.ACTIVITY, parts: [words.of(purpose.name)] }),
    ),
    ...own.map((basis) => basisEntry(words, basis, nameOf.get(basis.purpose?.code ?? ''))),
    ...register.bases.nodes
      .filter(({ purpose }) => purpose === null)
      .map((basis) => basisEntry(words, basis, undefined)),
  ];
}

function basisEntry(words: Words, basis: BasisFactsFragment, purpose: Part | undefined): Entry {
  const subject = basis.dataSubjectCategory ? inBrackets(words, [words.of(basis.dataSubjectCategory.name)]) : [];
  return entryOf(basis, {
    aspect: Aspect.LEGAL_BASIS,
    from: purpose ? HeldAt.ACTIVITY : HeldAt.REGISTER,
    parts: phrase(
      words,
      [words.legal('legal_basis'), ...(purpose ? inBrackets(words, [purpose]) : [])],
      [[...groundParts(words, basis), ...subject], words.ofAny(basis.interest), statuteParts(words, basis)],
    ),
  });
}

/** The ground by its word and its letter: `legitimate interests, 6(1)(f)`. */
function groundParts(words: Words, { article, condition }: BasisFactsFragment): Part[] {
  return [article, condition].flatMap((ground) => {
    if (ground === null) return [];
    const [, number = '', paragraph = '', letter = ''] = ground.split('_');
    const key = `${number === '6' ? 'basis_6_1' : 'a9_2'}_${letter.toLowerCase()}_label`;
    return [words.legal(key), ...words.plain(`, ${number}(${paragraph})(${letter.toLowerCase()})`)];
  });
}

interface StatuteFacts {
  readonly statute: BasisFactsFragment['statute'];
  readonly statuteSection: string | null;
}

export function statuteParts(words: Words, { statute, statuteSection }: StatuteFacts): Part[] {
  if (!statute) return words.plain(statuteSection);
  const number = statute.number === null ? '' : ` (${statute.number})`;
  return [words.of(statute.name), ...words.plain(`${number}${statuteSection === null ? '' : ` ${statuteSection}`}`)];
}
