import type { RecipientFact } from '../dossier/register-facts.js';
import { byCode } from '../language/compare-text.js';
import { isLeftOpen, statementsOn } from './aspects.js';
import { isSaid } from './gaps.js';
import type { Named } from './message.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'processors-not-named',
  articles: ['30(1)(d)', '28', '13(1)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Henkilötietojen käsittelijöitä ei ole nimetty',
    sv: 'Personuppgiftsbiträdena är inte namngivna',
    en: 'The processors are not named',
  },
  message: {
    fi: '{register}: henkilötietojen käsittelijöitä ei ole nimetty: {processors}.',
    sv: '{register}: personuppgiftsbiträdena är inte namngivna: {processors}.',
    en: '{register}: the processors are not named: {processors}.',
  },
  remedy: {
    fi: 'Kirjaa henkilötietojen käsittelijät nimeltä ja sopimus kunkin kanssa, tai se, ettei henkilötietojen käsittelijöitä ole.',
    sv: 'Anteckna personuppgiftsbiträdena vid namn och avtalet med vart och ett av dem, eller att det inte finns några.',
    en: 'Record the processors by name and the agreement with each, or that there are none.',
  },
  *find(register) {
    const processors = register.recipients.filter(({ role }) => role === 'PROCESSOR');
    const unnamed = processors.filter(({ organisation, agreement }) => organisation === null && agreement === null);
    const isAnyNamed = unnamed.length < processors.length || register.coverage.length > 0;
    const isOpen = isLeftOpen(register, 'PROCESSORS') && !isSaid(register, 'RECIPIENTS', 'NONE');
    // What documents leave open is filled by names on record, unless others are unnamed.
    if (isAnyNamed ? !isOpen || unnamed.length === 0 : !isOpen && unnamed.length === 0) return;
    const named = { register, processors: whom(unnamed, isSaid(register, 'PROCESSORS', 'UNSPECIFIC')) };
    yield { subject: register, named, evidence: [...unnamed, ...statementsOn(register, 'PROCESSORS')] };
  },
});

/** The categories of the unnamed, each once; without one, how far documents speak of processors. */
function whom(unnamed: readonly RecipientFact[], isUnspecific: boolean): Named {
  const categories = new Map(unnamed.flatMap(({ category }) => (category ? [[category.id, category]] : [])));
  if (categories.size > 0) return [...categories.values()].sort(byCode);
  return { word: isUnspecific || unnamed.length > 0 ? 'stated_unspecific' : 'not_stated_in_source' };
}
