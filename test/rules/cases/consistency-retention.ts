import type { RegisterFacts, RetentionFact } from '../../../schema/dossier/register-facts.js';
import type { DataCategoryFact } from '../../../schema/dossier/shared-facts.js';
import { registerCase, type RuleCase } from '../rule-case.js';
import { dataCategory, datum, named, retention, stating, term, words } from '../sound.js';

type Register = (sound: RegisterFacts) => RegisterFacts;

const name = dataCategory('name');
const contract = dataCategory('contract-data');

/** The register with these periods in the place of its own. */
const kept =
  (...periods: readonly RetentionFact[]): Register =>
  (sound) => ({ ...sound, retention: periods });

/** A period with a criterion in words, and nothing else but what is given. */
const criterion = (code: string, given: Partial<RetentionFact> = {}): RetentionFact =>
  retention(code, {
    ...{ bound: null, duration: null, startEvent: null, statute: null, statuteSection: null },
    ...{ criterion: words('as long as needed'), ...given },
  });

const ofName = retention('crm/name', { dataCategories: [name] });
const ofContract = retention('crm/contract', { dataCategories: [contract] });
const condition = words('data based on consent');

const uncovered = (finds: readonly string[], fires: Register, silent: Register): RuleCase =>
  registerCase('retention-data-uncovered', finds, { fires, silent });

const wider = { ...dataCategory('contact-details'), id: 'PersonalDataCategory-contact-details' };
const narrower = dataCategory('phone-number', { parent: wider });
/** The register with data of the one category, and a period for the other. */
const both =
  (dataOf: DataCategoryFact, periodOf: DataCategoryFact): Register =>
  (sound) => ({
    ...kept(retention('crm/period', { dataCategories: [periodOf] }))(sound),
    data: [datum('crm/datum', { dataCategory: dataOf })],
  });
const activity = named('ProcessingActivity', 'crm/other');
const otherActivity = { ...activity, purposes: [] };

const coverage: readonly RuleCase[] = [
  uncovered(['crm'], kept(ofName), kept(ofName, ofContract)),
  // A condition without categories is not for everything; without the condition it is.
  uncovered(['crm'], kept(retention('crm/all', { condition })), kept(retention('crm/all'))),
  // A wider category covers a narrower one, and not the other way round.
  uncovered(['crm'], both(wider, narrower), both(wider, wider)),
  uncovered(['crm'], both(narrower, name), both(narrower, wider)),
  uncovered(
    ['crm'],
    (sound) => kept(retention('crm/all', { activity: otherActivity }))(sound),
    (sound) => kept(retention('crm/all', { activity: sound.activities[0] ?? otherActivity }))(sound),
  ),
  uncovered(
    ['crm'],
    kept(retention('crm/all', { dataSubjectCategory: term('employee') })),
    kept(retention('crm/all', { dataSubjectCategory: term('customer') })),
  ),
  // A general criterion without an end gives nothing a time limit; up to an event it does.
  uncovered(
    ['crm'],
    kept(ofName, criterion('crm/general')),
    kept(ofName, criterion('crm/general', { endEvent: 'END_OF_CONTRACT' })),
  ),
  // Where no period is on record at all, or none is a number, that is what is told.
  uncovered(['crm'], kept(ofName), kept()),
  uncovered(['crm'], kept(ofName, criterion('crm/general')), kept(criterion('crm/general'))),
];

const conflicting = (fires: readonly RetentionFact[], silent: readonly RetentionFact[]): RuleCase =>
  registerCase('retention-conflicting', ['crm#crm/long+crm/short'], { fires: kept(...fires), silent: kept(...silent) });

const long = retention('crm/long', { duration: 'P25M', dataCategories: [name] });
const short = (given: Partial<RetentionFact> = {}): RetentionFact =>
  retention('crm/short', { duration: 'P3M', dataCategories: [name], ...given });

const ofInsurance = (given: Partial<RetentionFact>): Register =>
  kept(retention('crm/all', { statute: 'statute-fi-543-1994', statuteSection: '73 §', duration: 'P10Y', ...given }));

const periods: readonly RuleCase[] = [
  registerCase('retention-without-number', ['crm'], { fires: kept(criterion('crm/all')) }),
  registerCase('retention-without-number', ['crm'], {
    fires: kept(criterion('crm/all')),
    silent: kept(criterion('crm/all', { endEvent: 'END_OF_CONTRACT' })),
  }),
  // An event ends it, and the document that says so is vague all the same.
  registerCase('retention-without-number', ['crm'], {
    fires: (sound) =>
      stating(kept(criterion('crm/all', { endEvent: 'BASIS_ENDS' }))(sound), {
        aspect: 'RETENTION',
        says: 'UNSPECIFIC',
      }),
    silent: kept(criterion('crm/all', { endEvent: 'BASIS_ENDS' })),
  }),
  registerCase('retention-without-number', ['crm'], { fires: kept(criterion('crm/all')), silent: kept() }),
  registerCase('retention-start-missing', ['crm/all'], { fires: kept(retention('crm/all', { startEvent: null })) }),
  registerCase('retention-start-missing', ['crm/all'], {
    fires: kept(retention('crm/all', { startEvent: null })),
    silent: kept(retention('crm/all', { startEvent: null, duration: null, endEvent: 'END_OF_CONTRACT' })),
  }),
  registerCase('retention-ground-not-law', ['crm/all'], {
    fires: kept(retention('crm/all', { statute: null, otherGround: words('terms of sale') })),
    silent: kept(retention('crm/all', { otherGround: words('terms of sale') })),
  }),
  registerCase('retention-ground-not-law', ['crm/all'], {
    fires: kept(retention('crm/all', { statute: null, otherGround: words('terms of sale') })),
    silent: kept(retention('crm/all', { statute: null })),
  }),
  registerCase('retention-open-ended', ['crm/after'], {
    fires: kept(retention('crm/all'), criterion('crm/after', { condition })),
    silent: kept(retention('crm/all'), criterion('crm/after', { condition, endEvent: 'MARKETING_BAN' })),
  }),
  // What is for everything is told as data without a period; and where no period is a number, that is told once.
  registerCase('retention-open-ended', ['crm/after'], {
    fires: kept(retention('crm/all'), criterion('crm/after', { condition })),
    silent: kept(retention('crm/all'), criterion('crm/after')),
  }),
  registerCase('retention-open-ended', ['crm/after'], {
    fires: kept(retention('crm/all'), criterion('crm/after', { condition })),
    silent: kept(criterion('crm/after', { condition })),
  }),
  conflicting([long, short()], [long, short({ duration: 'P2Y1M' })]),
  conflicting([long, short()], [long, short({ condition })]),
  conflicting([long, short()], [long, short({ dataSubjectCategory: term('prospect') })]),
  conflicting([long, short()], [long, short({ activity: otherActivity })]),
  conflicting([long, short()], [long, short({ dataCategories: [contract] })]),
  conflicting([long, short()], [long, short({ bound: 'AT_LEAST' })]),
  conflicting([long, short()], [long, short({ startEvent: 'RECORDING' })]),
  registerCase('retention-section-mismatch', ['crm/all'], {
    fires: ofInsurance({ startEvent: 'END_OF_INSURER_LIABILITY' }),
    silent: ofInsurance({ startEvent: 'INSURED_EVENT' }),
  }),
  registerCase('retention-section-mismatch', ['crm/all'], {
    fires: ofInsurance({ startEvent: 'END_OF_INSURER_LIABILITY', statuteSection: '73 § 1 mom.' }),
    silent: ofInsurance({ startEvent: 'END_OF_INSURER_LIABILITY', statuteSection: '74 §' }),
  }),
  registerCase('retention-section-mismatch', ['crm/all'], {
    fires: ofInsurance({ startEvent: 'END_OF_INSURER_LIABILITY' }),
    silent: ofInsurance({ startEvent: null }),
  }),
  // One section may have several limits: each of their events is right.
  registerCase('retention-section-mismatch', ['crm/all'], {
    fires: ofInsurance({ statute: 'statute-fi-588-2013', statuteSection: '75 c §', startEvent: 'RECORDING' }),
    silent: ofInsurance({ statute: 'statute-fi-588-2013', statuteSection: '75 c §', startEvent: 'END_OF_CONTRACT' }),
  }),
  registerCase('retention-section-mismatch', ['crm/all'], {
    fires: ofInsurance({ statute: 'statute-fi-1336-1997', statuteSection: '2 luku 10 §', startEvent: 'RECORDING' }),
    silent: ofInsurance({ statute: 'statute-fi-728-2003', statuteSection: '4 §', startEvent: 'RECORDING' }),
  }),
];

/** Retention in detail (Art. 30(1)(f), 5(1)(e)). */
export const retentionCases: readonly RuleCase[] = [...coverage, ...periods];
