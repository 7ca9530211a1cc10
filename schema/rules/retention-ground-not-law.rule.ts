import { dataOf } from './retention-periods.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'retention-ground-not-law',
  articles: ['5(1)(e)', '6(1)(c)', '30(1)(f)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Säilytysaika perustellaan muulla kuin lailla',
    sv: 'Förvaringstiden motiveras med något annat än lag',
    en: 'A retention period rests on something other than law',
  },
  message: {
    fi: '{register}, {data}: säilytysaikaa perustellaan muulla kuin lailla, eikä säädöstä ole nimetty: {ground}.',
    sv: '{register}, {data}: förvaringstiden motiveras med något annat än lag, och ingen författning har angetts: {ground}.',
    en: '{register}, {data}: the retention period is said to rest on something other than law, and no statute is named: {ground}.',
  },
  remedy: {
    fi: 'Nimeä säädös ja pykälä, joka velvoittaa säilyttämään tiedot, tai perustele säilytysaika käsittelyn tarkoituksella.',
    sv: 'Ange den författning och paragraf som förpliktar att bevara uppgifterna, eller motivera förvaringstiden med ändamålet med behandlingen.',
    en: 'Name the statute and section that oblige to keep the data, or give the reason in the purpose of the processing.',
  },
  *find(register) {
    for (const period of register.retention)
      if (period.otherGround && period.statute === null) {
        const named = { register, data: dataOf(period), ground: { text: period.otherGround } };
        yield { subject: period, named };
      }
  },
});
