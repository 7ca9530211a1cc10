import { aspectWords } from './aspect-words.js';
import { deniedOnRecord } from './denied.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'denied-but-on-record',
  articles: ['5(1)(d)', '5(2)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Asiakirja kieltää sen, mitä on kirjattu',
    sv: 'Ett dokument förnekar det som är antecknat',
    en: 'A document denies what is on record',
  },
  message: {
    fi: '{register}: asiakirjan mukaan tätä ei ole ({aspect}), mutta tiedoissa on: {documents}.',
    sv: '{register}: enligt dokumentet finns detta inte ({aspect}), men det finns i det som är antecknat: {documents}.',
    en: '{register}: by the document there is none of this ({aspect}), but the facts on record have it: {documents}.',
  },
  remedy: {
    fi: 'Selvitä, kumpi pitää paikkansa, ja korjaa asiakirja tai kirjatut tiedot.',
    sv: 'Utred vilket som stämmer och rätta dokumentet eller det som är antecknat.',
    en: 'Find out which is right, and correct the document or the facts on record.',
  },
  *find(register, { day }) {
    for (const { aspect, statements } of deniedOnRecord(register, day)) {
      const documents = statements.map(({ document }) => document);
      yield {
        subject: register,
        aspect,
        named: { register, aspect: aspectWords(aspect), documents },
        evidence: statements,
      };
    }
  },
});
