import type { ChannelFact } from '../dossier/register-facts.js';
import { channelsByRight, isBurdensome, rightWord } from './rights.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'in-person-place-missing',
  articles: ['12(2)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Paikkaa, jossa oikeutta käytetään, ei kerrota',
    sv: 'Platsen där en rättighet utövas anges inte',
    en: 'The place where a right is exercised is not told',
  },
  message: {
    fi: '{register}: oikeutta voi käyttää paikan päällä, mutta osoitetta ei kerrota: {rights}.',
    sv: '{register}: rättigheten kan utövas på plats, men ingen adress anges: {rights}.',
    en: '{register}: the right can be exercised in person, but no address is given: {rights}.',
  },
  remedy: {
    fi: 'Kerro asiointipaikan osoite ja varmista, että siellä voi asioida; muutoin tarjoa muu tapa esittää pyyntö.',
    sv: 'Ange adressen till serviceplatsen och försäkra dig om att den tar emot besök; erbjud annars ett annat sätt att framställa begäran.',
    en: 'Give the address of the service point and make sure that it is open to visitors; otherwise offer another way to make the request.',
  },
  *find(register) {
    const evidence = [...channelsByRight(register)]
      .filter(([right, channels]) => !isBurdensome(right, channels))
      .flatMap(([, channels]) => channels.filter(isWithoutPlace));
    const rights = [...new Set(evidence.map(({ right }) => right))].map(rightWord);
    if (evidence.length > 0) yield { subject: register, named: { register, rights }, evidence };
  },
});

const isWithoutPlace = ({ channel, contactPoint }: ChannelFact): boolean =>
  channel === 'IN_PERSON' && !contactPoint.hasAddress;
