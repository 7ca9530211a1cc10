import type { RegisterFacts, RetentionFact } from '../dossier/register-facts.js';
import type { DataCategoryFact } from '../dossier/shared-facts.js';
import { statementsOn } from './aspects.js';
import { covers, hasNoNumber, isForAll, isOpenEnded } from './retention-periods.js';
import { widest } from './widest.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'retention-data-uncovered',
  articles: ['30(1)(f)', '13(2)(a)', '5(1)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Osalta tiedoista puuttuu säilytysaika',
    sv: 'En del av uppgifterna saknar förvaringstid',
    en: 'Some data have no retention period',
  },
  message: {
    fi: '{register}: mikään kirjattu säilytysaika ei anna määräaikaa näille henkilötietoryhmille: {categories}.',
    sv: '{register}: ingen antecknad förvaringstid ger dessa kategorier av personuppgifter en tidsfrist: {categories}.',
    en: '{register}: no retention period on record gives these categories of personal data a time limit: {categories}.',
  },
  remedy: {
    fi: 'Kirjaa kullekin henkilötietoryhmälle poistamisen määräaika tai tapahtuma, johon säilytys päättyy.',
    sv: 'Anteckna för varje kategori av personuppgifter en tidsfrist för radering eller en händelse då förvaringen upphör.',
    en: 'Record for each category of personal data a time limit for erasure or an event that ends the retention.',
  },
  *find(register) {
    if (register.retention.length === 0 || hasNoNumber(register)) return;
    const categories = uncovered(register);
    if (categories.length === 0) return;
    const evidence = [...statementsOn(register, 'RETENTION'), ...register.retention.filter(isGeneral)];
    yield { subject: register, named: { register, categories }, evidence };
  },
});

/** For everything, and without an end: it gives no category a time limit. */
const isGeneral = (period: RetentionFact): boolean => isForAll(period) && isOpenEnded(period);

/** The categories to which no period applies; those within another one of them are not named again. */
function uncovered({ data, retention }: RegisterFacts): readonly DataCategoryFact[] {
  const periods = retention.filter((period) => !isGeneral(period));
  const open = data.filter((datum) => !periods.some((period) => covers(period, datum)));
  return widest(open.map(({ dataCategory }) => dataCategory));
}
