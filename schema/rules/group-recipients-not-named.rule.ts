import type { RegisterFacts } from '../dossier/register-facts.js';
import { statementsOn } from './aspects.js';
import { isSaid } from './gaps.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'group-recipients-not-named',
  articles: ['30(1)(d)', '13(1)(e)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Konserniyhtiöitä ei ole nimetty',
    sv: 'Koncernbolagen är inte namngivna',
    en: 'The companies of the group are not named',
  },
  message: {
    fi: '{register}: konsernin yhtiöihin viitataan nimeämättä niitä kaikkia, joten ei selviä, mitkä niistä saavat tietoja.',
    sv: '{register}: koncernens bolag nämns utan att alla namnges, så det framgår inte vilka av dem som får uppgifter.',
    en: '{register}: companies of the group are mentioned without naming all of them, so it cannot be told which of them receive data.',
  },
  remedy: {
    fi: 'Nimeä ne konsernin yhtiöt, joille tietoja luovutetaan, ja kirjaa kunkin luovutuksen tarkoitus ja oikeusperuste, tai kirjaa, ettei tietoja luovuteta konsernissa.',
    sv: 'Namnge de bolag i koncernen som uppgifter lämnas ut till och anteckna ändamål och rättslig grund för varje utlämnande, eller anteckna att uppgifter inte lämnas ut inom koncernen.',
    en: 'Name the companies of the group that data are disclosed to, and record purpose and legal basis of each disclosure, or that none are disclosed within the group.',
  },
  *find(register) {
    const said = statementsOn(register, 'GROUP').filter(({ says }) => says === 'UNSPECIFIC');
    const ofRecipients = register.recipients
      .flatMap((recipient) => statementsOn(register, 'GROUP', recipient))
      .filter(({ says }) => says === 'UNSPECIFIC' || says === 'NOT_STATED');
    if (hasNoRecipients(register) || said.length + ofRecipients.length === 0) return;
    yield { subject: register, named: { register }, evidence: [...said, ...ofRecipients] };
  },
});

/** Nobody receives data, neither of the group nor outside of it. */
const hasNoRecipients = (register: RegisterFacts): boolean =>
  isSaid(register, 'RECIPIENTS', 'NONE') && register.recipients.length === 0 && register.outflows.length === 0;
