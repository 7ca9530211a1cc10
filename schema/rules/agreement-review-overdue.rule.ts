import { isInForce } from '../processing-agreement/in-force.rules.js';
import { dayNamed } from './named-place.js';
import { agreementRule, gdpr } from './rule.js';
import { Severity } from './severity.js';

export const rule = agreementRule({
  id: 'agreement-review-overdue',
  articles: ['24(1)', '28(1)'],
  severity: Severity.LOW,
  appliesFrom: gdpr,
  title: {
    fi: 'Sopimuksen tarkistus on myöhässä',
    sv: 'Granskningen av avtalet är försenad',
    en: 'The review of the contract is overdue',
  },
  message: {
    fi: '{controller} – {processor}: henkilötietojen käsittelysopimus oli määrä tarkistaa {reviewOn}.',
    sv: '{controller} – {processor}: personuppgiftsbiträdesavtalet skulle ha granskats {reviewOn}.',
    en: '{controller} – {processor}: the data processing agreement was to be reviewed on {reviewOn}.',
  },
  remedy: {
    fi: 'Tarkista sopimus ja käsittelijän takeet ja kirjaa seuraava tarkistuspäivä.',
    sv: 'Granska avtalet och personuppgiftsbiträdets garantier och anteckna nästa dag för granskning.',
    en: 'Review the contract and the guarantees of the processor, and record the next day of review.',
  },
  *find(agreement, { day }) {
    const { controller, processor, reviewOn } = agreement;
    if (reviewOn === null || reviewOn >= day || !isInForce(agreement, day)) return;
    yield { subject: agreement, named: { controller, processor, reviewOn: dayNamed(reviewOn) } };
  },
});
