import type { OrganisationFact } from '../dossier/shared-facts.js';
import { OrganisationKind } from '../organisation/organisation.entity.js';
import { statementsOn } from './aspects.js';
import { controllersOf, holding } from './contacts.js';
import { isSaid } from './gaps.js';
import { isOutside } from './outside-receivers.js';
import type { RuleLaw } from './rule-law.js';
import { gdpr, registerRule, type Hit } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'representative-missing',
  articles: ['27', '30(1)(a)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Edustajaa unionissa ei ole kirjattu',
    sv: 'Ingen företrädare i unionen är antecknad',
    en: 'No representative in the Union is on record',
  },
  message: {
    fi: '{register}: mikään rekisterinpitäjä ei ole sijoittautunut Euroopan talousalueelle, eikä edustajaa unionissa ole kirjattu: {controllers}.',
    sv: '{register}: ingen personuppgiftsansvarig är etablerad inom EES och ingen företrädare i unionen är antecknad: {controllers}.',
    en: '{register}: no controller is established in the EEA, and no representative in the Union is on record: {controllers}.',
  },
  remedy: {
    fi: 'Nimeä edustaja kirjallisesti ja kirjaa edustaja yhteystietoineen, tai perustele, miksi edustajaa ei tarvita (27 artiklan 2 kohta).',
    sv: 'Utse en företrädare skriftligen och anteckna företrädaren med kontaktuppgifter, eller motivera varför ingen företrädare behövs (artikel 27.2).',
    en: 'Designate a representative in writing and record it with contact details, or give the reason why none is needed (Art. 27(2)).',
  },
  *find(register, law) {
    const controllers = controllersOf(register, law);
    if (controllers.some(({ country }) => !isOutside(country, law))) return;
    if (controllers.every(({ kind }) => exempt.has(kind))) return;
    const isDesignated = holding(register.designations, law).some(({ role }) => role === 'REPRESENTATIVE');
    if (isDesignated || isSaid(register, 'REPRESENTATIVE', 'STATED')) return;
    const evidence = [...register.controllerships, ...statementsOn(register, 'REPRESENTATIVE')];
    yield { subject: register, named: { register, controllers }, evidence, restsOn: standingsOf(controllers, law) };
  },
});

/** Public bodies need none (Art. 27(2)(b)). */
const exempt: ReadonlySet<string | null> = new Set([
  OrganisationKind.PUBLIC_AUTHORITY,
  OrganisationKind.INTERNATIONAL_ORGANISATION,
]);

/** The facts of law by which their countries are outside. */
const standingsOf = (controllers: readonly OrganisationFact[], { transfers }: RuleLaw): NonNullable<Hit['restsOn']> =>
  [...new Set(controllers.map(({ country }) => transfers.standingOf(country).fact))].flatMap((fact) =>
    fact ? [{ globalId: fact.id, code: fact.code, isVerified: fact.isVerified }] : [],
  );
