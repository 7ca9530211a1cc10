import { legalText, type GlossaryKey } from '../language/glossary.js';
import { Language } from '../language/language.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';
import { dayText } from '../rules/day-text.js';
import type { LawFactOn } from '../rules/rule-law.js';
import { Severity } from '../rules/severity.js';
import type { FormCheck, FormHit, FormText } from './form-check.js';
import { finnishForms, literal } from './inflected.js';
import { endedBy, namingOf } from './named-law.js';

export const oldWordsOfRepealedAct: FormCheck = {
  id: 'old-words-of-repealed-act',
  severity: Severity.MEDIUM,
  title: {
    fi: 'Tekstissä on kumotun säädöksen sanoja',
    sv: 'I texten finns en upphävd författnings ord',
    en: 'The text has the words of a repealed act',
  },
  message: {
    fi: 'Teksti puhuu sanoilla, jotka ovat peräisin {ended} kumotusta säädöksestä ({act}): {words}. Sanat ovat näissä kohdissa: {places}.',
    sv: 'Texten använder ord som kommer från en författning som upphävdes {ended} ({act}): {words}. Orden finns i dessa punkter: {places}.',
    en: 'The text uses words that come from an act repealed on {ended} ({act}): {words}. The words are in these sections: {places}.',
  },
  remedy: {
    fi: 'Käytä voimassa olevan tietosuojalainsäädännön sanoja ja tarkista, että asiakirja on muutenkin sen mukainen.',
    sv: 'Använd den gällande dataskyddslagstiftningens ord och kontrollera att dokumentet också i övrigt följer den.',
    en: 'Use the words of the data protection law in force, and check that the document follows it in other respects too.',
  },
  *find(text) {
    for (const act of endedBy(text, [LawFactKind.STATUTE])) yield* wordsOf(text, act);
  },
};

function* wordsOf(text: FormText, act: LawFactOn): Iterable<FormHit> {
  const naming = namingOf(text, [...legislationPatterns(act), ...termPatterns(text, act)]);
  if (!naming || act.validTo === null) return;
  const { section, quote, words, places } = naming;
  yield { section, quote, named: { act, ended: dayText(act.validTo), words, places }, restsOn: [act] };
}

/** Legislation called by the name of the act, where that is one word: the "lainsäädäntö" or "lagstiftning" of an ended "laki" or "lag". */
function legislationPatterns({ name: [fi, sv] }: LawFactOn): readonly RegExp[] {
  const finnish = /^(\p{L}+)laki$/u.exec(fi ?? '')?.[1];
  const swedish = /^(\p{L}+)lag$/u.exec(sv ?? '')?.[1];
  return [
    ...(finnish ? [word(`${literal(finnish)}lainsäädän(?:tö|nö|tö[äö])\\p{L}*`)] : []),
    ...(swedish ? [word(`${literal(swedish)}lagstiftning(?:en)?s?`)] : []),
  ];
}

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');

/** Words of the glossary that a single act may have brought; the acts on record say which one. */
const terms: readonly GlossaryKey[] = ['register_description'];

/** The glossary's words for what the act alone is on record for: "10 § description of file". */
function termPatterns({ law }: FormText, act: LawFactOn): readonly RegExp[] {
  const live = new Set(law.holding(LawFactKind.STATUTE).flatMap(subjectsOf));
  const own = new Set(subjectsOf(act).filter((subject) => !live.has(subject)));
  return terms
    .filter((key) => own.has(legalText(key, Language.EN)))
    .flatMap((key) => [
      compound(finnishForms(legalText(key, Language.FI))),
      compound(`${literal(legalText(key, Language.SV))}(?:en|n|ar|arna)?s?`),
      word(literal(legalText(key, Language.EN))),
    ]);
}

/** Also as the last part of a longer word. */
const compound = (source: string): RegExp =>
  new RegExp(`(?:(?<!\\p{L})\\p{L}{2,30})?${source}(?![\\p{L}\\p{N}])`, 'giu');

const subjectsOf = ({ usedFor }: Pick<LawFactOn, 'usedFor'>): readonly string[] =>
  (usedFor ?? []).flatMap((use) => /^[\d -]+ § (.+)$/u.exec(use)?.[1] ?? []);
