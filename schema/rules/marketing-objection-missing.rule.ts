import { channelsByRight, tellsOfRights } from './rights.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'marketing-objection-missing',
  articles: ['21(2)', '21(4)', '13(2)(b)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Oikeudesta vastustaa suoramarkkinointia ei kerrota',
    sv: 'Rätten att göra invändningar mot direktmarknadsföring anges inte',
    en: 'The right to object to direct marketing is not told',
  },
  message: {
    fi: '{register}: säilytysaika on sidottu suoramarkkinoinnin kieltämiseen, mutta oikeudesta vastustaa suoramarkkinointia ei kerrota selkeästi ja muusta tiedotuksesta erillään.',
    sv: '{register}: en förvaringstid är bunden till ett förbud mot direktmarknadsföring, men rätten att göra invändningar mot direktmarknadsföring redovisas inte tydligt och åtskilt från annan information.',
    en: '{register}: a retention period is tied to a ban on direct marketing, but the right to object to direct marketing is not told clearly and apart from other information.',
  },
  remedy: {
    fi: 'Kerro oikeudesta vastustaa suoramarkkinointia, siihen liittyvä profilointi mukaan luettuna, omassa kohdassaan.',
    sv: 'Redovisa rätten att göra invändningar mot direktmarknadsföring, inbegripet profilering för den, i en egen punkt.',
    en: 'Tell of the right to object to direct marketing, including profiling for it, in a place of its own.',
  },
  *find(register) {
    const evidence = register.retention.filter(({ startEvent, endEvent }) => isBan(startEvent) || isBan(endEvent));
    const isTold = channelsByRight(register).has('OBJECTION_TO_DIRECT_MARKETING');
    if (evidence.length > 0 && !isTold && tellsOfRights(register))
      yield { subject: register, named: { register }, evidence };
  },
});

const isBan = (event: string | null): boolean => event !== null && bans.has(event);

/** Who counts time to or from a ban on direct marketing, markets directly. */
const bans: ReadonlySet<string> = new Set(['MARKETING_BAN', 'WITHDRAWAL_OF_CONSENT_OR_MARKETING_BAN']);
