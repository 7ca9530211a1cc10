import type { AgreementFacts } from '../dossier/agreement-facts.js';
import {
  AuthorisationReason,
  lastAcceptanceOf,
  objectionTo,
  reasonsAgainst,
} from '../sub-processing/authorisation.rules.js';
import type { ChainLink } from '../sub-processing/chain.js';
import { chainOn, namedUnder } from './sub-processors.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'sub-processor-after-acceptance',
  articles: ['28(2)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Alikäsittelijä on lisätty hyväksymisen jälkeen',
    sv: 'Ett underbiträde har lagts till efter godkännandet',
    en: 'A sub-processor was added after the acceptance',
  },
  message: {
    fi: '{controller} – {processor}: alikäsittelijä on lisätty sen jälkeen, kun rekisterinpitäjä viimeksi hyväksyi alikäsittelijöitä: {subProcessors}.',
    sv: '{controller} – {processor}: underbiträdet har lagts till efter att den personuppgiftsansvarige senast godkände underbiträden: {subProcessors}.',
    en: '{controller} – {processor}: the sub-processor was added after the controller last accepted sub-processors: {subProcessors}.',
  },
  remedy: {
    fi: 'Hyväksy alikäsittelijä tai vastusta sitä määräajassa ja kirjaa päätös.',
    sv: 'Godkänn underbiträdet eller invänd inom tidsfristen och anteckna beslutet.',
    en: 'Accept the sub-processor or object within the time limit, and record the decision.',
  },
  *find(agreement, { day }) {
    const judged = { day, tree: agreement.tree, lastAcceptance: lastAcceptanceOf(agreement.subProcessing, day) };
    for (const { row, link } of chainOn(agreement, day)) {
      const isLate = reasonsAgainst(link, judged).includes(AuthorisationReason.ADDED_AFTER_LAST_ACCEPTANCE);
      if (isLate && !isTacit(agreement, link, day)) yield { subject: row, named: namedUnder(agreement, [row]) };
    }
  },
});

/** Under a general authorisation the controller has let the days pass in which it could object (Art. 28(2)). */
const isTacit = ({ authorisation }: AgreementFacts, link: ChainLink, day: string): boolean =>
  authorisation === 'GENERAL' && link.row.notifiedOn !== null && objectionTo(link, day).canObject === false;
