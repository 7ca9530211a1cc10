import type { ChannelFact } from '../dossier/register-facts.js';
import { channelsByRight, rightWord } from './rights.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'rights-fee',
  articles: ['12(5)', '15(3)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Oikeuden käyttämisestä peritään maksu',
    sv: 'En avgift tas ut för utövandet av en rättighet',
    en: 'A fee is charged for exercising a right',
  },
  message: {
    fi: '{register}: oikeuden käyttämisestä peritään maksu perusteella, jota tietosuoja-asetus ei salli: {right}.',
    sv: '{register}: för utövandet av en rättighet tas en avgift ut på en grund som dataskyddsförordningen inte tillåter: {right}.',
    en: '{register}: a fee is charged for exercising a right on a ground that the GDPR does not allow: {right}.',
  },
  remedy: {
    fi: 'Tee oikeuden käyttämisestä maksutonta; maksun voi periä vain ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä ja useammista jäljennöksistä.',
    sv: 'Gör det kostnadsfritt att utöva rättigheten; en avgift får tas ut endast för en uppenbart ogrundad eller orimlig begäran och för ytterligare kopior.',
    en: 'Let the right be exercised free of charge; a fee may be charged only for a manifestly unfounded or excessive request, and for further copies.',
  },
  *find(register) {
    for (const [right, channels] of channelsByRight(register)) {
      const evidence = channels.filter(isCharged);
      const [subject] = evidence;
      if (subject) yield { subject, aspect: right, named: { register, right: rightWord(right) }, evidence };
    }
  },
});

/** Another condition may be that of further copies, which the right of access allows (Art. 15(3)). */
const isCharged = ({ right, fee }: ChannelFact): boolean =>
  fee === 'MORE_THAN_ONCE_A_YEAR' || (fee === 'OTHER' && right !== 'ACCESS');
