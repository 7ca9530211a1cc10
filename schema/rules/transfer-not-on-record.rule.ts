import type { RegisterFacts } from '../dossier/register-facts.js';
import { isInternational, organisationsOf, receiversOutside, type Receiver } from './outside-receivers.js';
import { standingOn } from './resting-on.js';
import { gdpr, registerRule } from './rule.js';
import type { RuleLaw } from './rule-law.js';
import { Severity } from './severity.js';
import { denialsIn, transfersOn } from './transfer-claims.js';

export const rule = registerRule({
  id: 'transfer-not-on-record',
  articles: ['30(1)(e)', '44'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Siirtoa kolmanteen maahan ei ole kirjattu',
    sv: 'En överföring till ett tredjeland är inte antecknad',
    en: 'A transfer to a third country is not on record',
  },
  message: {
    fi: '{register}: tietoja saa vastaanottaja, joka on EU:n ja ETA:n ulkopuolella, mutta siirtoa ei ole kirjattu: {receivers}.',
    sv: '{register}: uppgifter lämnas till mottagare utanför EU och EES, men överföringen är inte antecknad: {receivers}.',
    en: '{register}: data are disclosed to recipients outside the EU and EEA, but the transfer is not on record: {receivers}.',
  },
  remedy: {
    fi: 'Kirjaa kukin siirto: kolmas maa tai kansainvälinen järjestö, tietojen tuoja ja siirtoperuste.',
    sv: 'Anteckna varje överföring: tredjelandet eller den internationella organisationen, uppgiftsinföraren och överföringsverktyget.',
    en: 'Record each transfer: the third country or international organisation, the importer and the tool.',
  },
  *find(register, law) {
    // Where a document denies transfers, the contradiction is found by another rule.
    if (denialsIn(register).length > 0) return;
    const missing = unrecorded(register, law);
    if (missing.length === 0) return;
    const receivers = organisationsOf(missing);
    const restsOn = standingOn(
      receivers.filter((each) => !isInternational(each)).map(({ country }) => country),
      law,
    );
    yield { subject: register, named: { register, receivers }, evidence: missing.map(({ fact }) => fact), restsOn };
  },
});

/** A transfer on record without a country may be the one to any of them. */
function unrecorded(register: RegisterFacts, law: RuleLaw): readonly Receiver[] {
  const countries = new Set(transfersOn(register, law).map(({ country }) => country));
  if (countries.has(null)) return [];
  return receiversOutside(register, law).filter(({ organisation }) => !countries.has(organisation.country));
}
