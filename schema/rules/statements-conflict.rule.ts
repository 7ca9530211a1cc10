import type { RegisterFacts } from '../dossier/register-facts.js';
import type { DocumentFact, StatementFact } from '../dossier/shared-facts.js';
import { aspectWords } from './aspect-words.js';
import { deniedOnRecord } from './denied.js';
import { ownStatements } from './own-statements.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'statements-conflict',
  articles: ['5(1)(d)', '5(2)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Asiakirjat ovat ristiriidassa',
    sv: 'Dokumenten motsäger varandra',
    en: 'Documents contradict each other',
  },
  message: {
    fi: '{register}: asiakirjat sanovat eri asian samasta kohdasta ({aspect}). Tämän mukaan sitä ei ole: {denying}. Tämän mukaan on: {stating}.',
    sv: '{register}: dokumenten säger olika saker om samma punkt ({aspect}). Enligt detta finns det inte: {denying}. Enligt detta finns det: {stating}.',
    en: '{register}: documents say different things of the same aspect ({aspect}). There is none by: {denying}. There is by: {stating}.',
  },
  remedy: {
    fi: 'Selvitä, kumpi pitää paikkansa, ja korjaa tai poista käytöstä toinen asiakirja.',
    sv: 'Utred vilket som stämmer och rätta det andra dokumentet eller ta det ur bruk.',
    en: 'Find out which is right, and correct the other document or retire it.',
  },
  *find(register, { day }) {
    // What facts on record contradict is told of as that.
    const told = new Set(deniedOnRecord(register, day).map(({ aspect }) => aspect));
    for (const { subject, aspect, said } of saidOfAspects(register)) {
      const [denying, stating] = [saying(said, denies), saying(said, states)];
      if (denying.length === 0 || stating.length === 0 || (subject === register && told.has(aspect))) continue;
      const documents = { denying: documentsOf(denying), stating: documentsOf(stating) };
      const named = { register, aspect: aspectWords(aspect), ...documents };
      yield { subject, aspect, named, evidence: [...denying, ...stating] };
    }
  },
});

const saidOfAspects = (register: RegisterFacts) =>
  ownStatements(register).flatMap(({ subject, statements }) =>
    [...Map.groupBy(statements, ({ aspect }) => aspect)].map(([aspect, said]) => ({ subject, aspect, said })),
  );

const denies: ReadonlySet<string> = new Set(['NONE']);
const states: ReadonlySet<string> = new Set(['STATED', 'UNSPECIFIC']);

const saying = (said: readonly StatementFact[], words: ReadonlySet<string>): readonly StatementFact[] =>
  said.filter(({ says }) => words.has(says));

const documentsOf = (said: readonly StatementFact[]): readonly DocumentFact[] => said.map(({ document }) => document);
