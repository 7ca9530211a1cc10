import { statementsOn } from './aspects.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'purposes-unspecific',
  articles: ['5(1)(b)', '30(1)(b)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Käsittelyn tarkoitus on yksilöimättä',
    sv: 'Ändamålet med behandlingen är inte preciserat',
    en: 'The purpose of the processing is unspecific',
  },
  message: {
    fi: '{subject}: käsittelyn tarkoitus mainitaan yksilöimättä.',
    sv: '{subject}: ändamålet med behandlingen anges utan precisering.',
    en: '{subject}: the purpose of the processing is stated without particulars.',
  },
  remedy: {
    fi: 'Kirjaa tarkoitus niin täsmällisesti, että siitä selviää, mihin tietoja käytetään ja mihin ei.',
    sv: 'Ange ändamålet så exakt att det framgår vad uppgifterna används till och vad de inte används till.',
    en: 'State the purpose so exactly that it tells what the data are used for and what they are not.',
  },
  *find(register) {
    const places = [register, ...register.activities, ...register.activities.flatMap(({ purposes }) => purposes)];
    for (const subject of places) {
      const vague = statementsOn(register, 'PURPOSES', subject).filter(({ says }) => says === 'UNSPECIFIC');
      if (vague.length > 0) yield { subject, named: { subject }, evidence: [subject, ...vague] };
    }
  },
});
