import type { RegisterFacts } from '../dossier/register-facts.js';
import type { StatementFact } from '../dossier/shared-facts.js';
import { ownStatements } from './own-statements.js';
import { byEndedStatute, sectionsOf } from './ended-statute.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'statement-under-repealed-act',
  articles: ['5(1)(d)', '12(1)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Asiakirja viittaa kumottuun lakiin',
    sv: 'Ett dokument hänvisar till en upphävd lag',
    en: 'A document refers to a repealed statute',
  },
  message: {
    fi: '{register}: rekisteriä kuvaavassa asiakirjassa viitataan kumottuun säädökseen: {statute}.',
    sv: '{register}: ett dokument som beskriver registret hänvisar till en upphävd författning: {statute}.',
    en: '{register}: a document that describes the register refers to a repealed statute: {statute}.',
  },
  remedy: {
    fi: 'Korvaa viittaus voimassa olevalla säännöksellä tai poista se.',
    sv: 'Ersätt hänvisningen med en gällande bestämmelse eller ta bort den.',
    en: 'Replace the reference by a provision in force, or remove it.',
  },
  *find(register, law) {
    for (const { statute, citing } of byEndedStatute(referring(register), law)) {
      const named = { register, statute: [statute, ...sectionsOf(citing)] };
      yield { subject: register, aspect: statute.code, named, evidence: citing, restsOn: [statute] };
    }
  },
});

/** A document that is drawn up under the statute is told of as such. */
const referring = (register: RegisterFacts): readonly StatementFact[] =>
  ownStatements(register)
    .flatMap(({ statements }) => statements)
    .filter(({ statute, document }) => statute !== document.statute);
