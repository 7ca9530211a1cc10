import { channelsByRight, isBurdensome, rightWord } from './rights.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'right-in-person-only',
  articles: ['12(2)', '12(3)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Oikeuden käyttämistä on vaikeutettu',
    sv: 'Det är försvårat att utöva en rättighet',
    en: 'A right is made hard to exercise',
  },
  message: {
    fi: '{register}: oikeutta voi käyttää vain paikan päällä, allekirjoitetulla asiakirjalla tai postitse, tai vastaus annetaan vain postitse: {right}.',
    sv: '{register}: rättigheten kan utövas endast på plats, med ett undertecknat dokument eller per post, eller besvaras endast per post: {right}.',
    en: '{register}: the right can be exercised only in person, by a signed document or by post, or is answered by post only: {right}.',
  },
  remedy: {
    fi: 'Tarjoa sähköinen tapa esittää pyyntö ja vastaa sähköisesti esitettyyn pyyntöön sähköisesti, ellei rekisteröity pyydä muuta.',
    sv: 'Erbjud ett elektroniskt sätt att framställa begäran, och besvara en elektronisk begäran elektroniskt om den registrerade inte begär något annat.',
    en: 'Offer an electronic way to make the request, and answer an electronic request electronically unless the data subject asks otherwise.',
  },
  *find(register) {
    for (const [right, channels] of channelsByRight(register)) {
      const [subject] = channels;
      if (subject && isBurdensome(right, channels))
        yield { subject, aspect: right, named: { register, right: rightWord(right) }, evidence: channels };
    }
  },
});
