import { PersonalDataCategory } from '../../schema/data-category/personal-data-category.entity.js';
import { MeasureType } from '../../schema/measure-type/measure-type.entity.js';
import { ProcessingActivity } from '../../schema/processing-activity/processing-activity.entity.js';
import { RetentionData } from '../../schema/retention-period/retention-data.entity.js';
import { RetentionPeriod } from '../../schema/retention-period/retention-period.entity.js';
import { RetentionBound, RetentionStart } from '../../schema/retention-period/retention.js';
import { SecurityMeasure } from '../../schema/security-measure/security-measure.entity.js';
import { termCode } from './codes.js';
import { termId } from './ids.js';
import { idOf, linkCode, make, type MadeNode } from './made-node.js';
import type { MadeRegister } from './made-register.js';
import { measureTypes } from './vocabulary/terms.js';
import { words } from './vocabulary/words.js';

/** How long the data of a register are kept, and how they are protected. */
export function* makeProtection(register: MadeRegister): Generator<MadeNode> {
  const { code, inside, draw } = register;
  const periods = draw.between(1, 3);
  for (let at = 0; at < periods; at += 1) yield* makePeriod(register, `${code}/period-${at + 1}`);
  for (const { key } of draw.some(measureTypes, draw.between(2, 4)))
    yield make(SecurityMeasure, { ...inside, code: `${code}/${key}`, type: termId(MeasureType, key) });
}

function* makePeriod(register: MadeRegister, code: string): Generator<MadeNode> {
  const { inside, kind, activities, draw } = register;
  const activity = draw.chance(50) ? draw.pick(activities) : undefined;
  yield make(RetentionPeriod, {
    ...inside,
    code,
    ...(activity ? { activity: idOf(ProcessingActivity, `${register.code}/${activity.key}`) } : {}),
    ...periodOf(register),
  });
  for (const category of draw.some(kind.categories, draw.below(3))) {
    const ends = { retentionPeriod: idOf(RetentionPeriod, code), dataCategory: termId(PersonalDataCategory, category) };
    yield make(RetentionData, { ...inside, code: linkCode(code, termCode(category)), ...ends });
  }
}

const criterion = words('Niin kauan kuin käsittelyn peruste on voimassa', 'Så länge grunden för behandlingen gäller');

function periodOf({ group, draw }: MadeRegister) {
  if (draw.chance(15)) return { criterion, endEvent: RetentionStart.BASIS_ENDS };
  const statute = draw.chance(25) ? group.lawFact('statute-fi-1336-1997') : undefined;
  return {
    bound: draw.pick(Object.values(RetentionBound)),
    duration: draw.pick(['P1Y', 'P2Y', 'P5Y', 'P6Y', 'P10Y', 'P25M', 'P3M', 'P30D']),
    startEvent: draw.pick([
      RetentionStart.END_OF_CUSTOMER_RELATIONSHIP,
      RetentionStart.END_OF_CONTRACT,
      RetentionStart.EVENT_DATA_CONCERNS,
      RetentionStart.END_OF_FINANCIAL_YEAR,
    ]),
    ...(statute === undefined ? {} : { statute, statuteSection: '2 luku 10 §' }),
  };
}
