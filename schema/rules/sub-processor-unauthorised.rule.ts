import { AuthorisationReason, reasonsAgainst } from '../sub-processing/authorisation.rules.js';
import { chainOn, namedUnder } from './sub-processors.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'sub-processor-unauthorised',
  articles: ['28(2)', '9'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Erityisiä henkilötietoryhmiä alikäsittelijällä ilman erityistä lupaa',
    sv: 'Särskilda kategorier hos underbiträde utan särskilt tillstånd',
    en: 'Special categories with a sub-processor without specific authorisation',
  },
  message: {
    fi: '{controller} – {processor}: rekisterinpitäjän erityinen ennakkolupa puuttuu alikäsittelijältä, jolla on erityisiin henkilötietoryhmiin kuuluvia tietoja: {subProcessors}.',
    sv: '{controller} – {processor}: den personuppgiftsansvariges särskilda förhandstillstånd saknas för ett underbiträde som har uppgifter i särskilda kategorier: {subProcessors}.',
    en: '{controller} – {processor}: prior specific authorisation by the controller is missing for a sub-processor that has special categories of personal data: {subProcessors}.',
  },
  remedy: {
    fi: 'Anna kirjallinen erityinen ennakkolupa kunkin alikäsittelijän käyttöön, tai rajaa erityiset henkilötietoryhmät pois alikäsittelystä.',
    sv: 'Ge särskilt skriftligt förhandstillstånd för vart och ett av underbiträdena, eller undanta de särskilda kategorierna från underbiträdenas behandling.',
    en: 'Give prior specific written authorisation for each sub-processor, or keep special categories out of the sub-processing.',
  },
  *find(agreement, { day }) {
    const judged = { day, tree: agreement.tree, lastAcceptance: undefined };
    const rows = chainOn(agreement, day)
      .filter(({ link }) => reasonsAgainst(link, judged).includes(special))
      .map(({ row }) => row);
    if (rows.length === 0) return;
    // Without specific authorisation in the agreement no row can have it.
    if (agreement.authorisation !== 'SPECIFIC')
      yield { subject: agreement, named: namedUnder(agreement, rows), evidence: rows };
    else yield* rows.map((row) => ({ subject: row, named: namedUnder(agreement, [row]) }));
  },
});

const special = AuthorisationReason.RECEIVES_SPECIAL_CATEGORIES_WITHOUT_SPECIFIC_AUTHORISATION;
