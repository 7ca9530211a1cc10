import { byCode } from '../language/compare-text.js';
import type { RecipientFact, RegisterFacts } from '../dossier/register-facts.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'processor-without-agreement',
  articles: ['28(3)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Henkilötietojen käsittelijän kanssa ei ole sopimusta',
    sv: 'Avtal med personuppgiftsbiträdet saknas',
    en: 'There is no contract with a processor',
  },
  message: {
    fi: '{register}: rekisterin kattavaa henkilötietojen käsittelysopimusta ei ole kirjattu: {processor}.',
    sv: '{register}: inget personuppgiftsbiträdesavtal som omfattar registret är antecknat: {processor}.',
    en: '{register}: no data processing agreement that covers the register is on record: {processor}.',
  },
  remedy: {
    fi: 'Tee käsittelijän kanssa 28 artiklan 3 kohdan mukainen sopimus ja kirjaa, että se kattaa rekisterin.',
    sv: 'Ingå ett avtal enligt artikel 28.3 med personuppgiftsbiträdet och anteckna att det omfattar registret.',
    en: 'Conclude a contract under Art. 28(3) with the processor, and record that it covers the register.',
  },
  *find(register) {
    const byProcessor = Map.groupBy(namedProcessors(register), ({ organisation }) => organisation.code);
    for (const [aspect, recipients] of byProcessor) {
      const [first] = recipients;
      if (!first || isCovered(register, aspect, recipients)) continue;
      yield { subject: register, aspect, named: { register, processor: first.organisation }, evidence: recipients };
    }
  },
});

const namedProcessors = ({ recipients }: RegisterFacts) =>
  recipients
    .flatMap((recipient) => {
      const { role, organisation } = recipient;
      return role === 'PROCESSOR' && organisation ? [{ ...recipient, organisation }] : [];
    })
    .sort(byCode);

const isCovered = ({ coverage }: RegisterFacts, code: string, recipients: readonly RecipientFact[]): boolean =>
  recipients.some(({ agreement }) => agreement !== null) || coverage.some(({ processor }) => processor.code === code);
