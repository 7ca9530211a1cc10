import { ActivityData } from '../../schema/activity-data/activity-data.entity.js';
import { PersonalDataCategory } from '../../schema/data-category/personal-data-category.entity.js';
import { DataSubjectCategory } from '../../schema/data-subject/data-subject-category.entity.js';
import { ProcessingActivity } from '../../schema/processing-activity/processing-activity.entity.js';
import { Article6, Article9, InterestHolder } from '../../schema/purpose/legal-basis.js';
import { PurposeBasis } from '../../schema/purpose/purpose-basis.entity.js';
import { Purpose } from '../../schema/purpose/purpose.entity.js';
import { termId } from './ids.js';
import { idOf, make, type MadeNode } from './made-node.js';
import type { MadeRegister } from './made-register.js';
import type { ActivityKind, PurposeKind } from './vocabulary/register-kinds.js';
import { words } from './vocabulary/words.js';

/** An activity of a register: its purposes with their bases, and which data it processes about whom. */
export function* makeActivity(register: MadeRegister, activity: ActivityKind): Generator<MadeNode> {
  const { code, inside, draw } = register;
  const own = `${code}/${activity.key}`;
  yield make(ProcessingActivity, { ...inside, code: own, name: activity.name });
  for (const purpose of activity.purposes.slice(0, draw.between(1, 3))) yield* makePurpose(register, own, purpose);
  yield* makeData(register, own);
}

function* makePurpose(register: MadeRegister, activity: string, purpose: PurposeKind): Generator<MadeNode> {
  const { inside, draw } = register;
  const code = `${activity}/${purpose.key}`;
  yield make(Purpose, { ...inside, code, activity: idOf(ProcessingActivity, activity), name: purpose.name });
  yield basisOf(register, code, purpose.article);
  if (!draw.chance(30)) return;
  const other = purpose.article === Article6.ART_6_1_C ? Article6.ART_6_1_F : Article6.ART_6_1_C;
  yield basisOf(register, code, other);
}

// What is a part of the register itself has one key below it, made of the codes of what it is about.
const keyBelow = (register: string, code: string): string => code.slice(register.length + 1).replaceAll('/', '-');

const isSensitive = (category: string): boolean => category === 'health' || category === 'union';

function basisOf({ group, code, kind, inside, draw }: MadeRegister, purpose: string, article: Article6): MadeNode {
  const statute = article === Article6.ART_6_1_C ? group.lawFact('statute-fi-1336-1997') : undefined;
  const interest = {
    interest: words('Liiketoiminnan hoitaminen ja kehittäminen', 'Skötsel och utveckling av verksamheten'),
    interestOf: draw.chance(80) ? InterestHolder.OWN : InterestHolder.GROUP,
  };
  return make(PurposeBasis, {
    ...inside,
    code: `${code}/${keyBelow(code, purpose)}-${article.toLowerCase().replaceAll('_', '-')}`,
    purpose: idOf(Purpose, purpose),
    article,
    ...(kind.categories.some(isSensitive) && article === Article6.ART_6_1_C ? { condition: Article9.ART_9_2_B } : {}),
    ...(article === Article6.ART_6_1_F ? interest : {}),
    ...(statute === undefined ? {} : { statute }),
  });
}

// Four to eight for a register, whatever the number of its activities.
function* makeData({ code, activities, kind, inside, draw }: MadeRegister, activity: string): Generator<MadeNode> {
  const count = Math.ceil(draw.between(4, 8) / activities.length);
  const subject = draw.pick(kind.subjects);
  for (const category of draw.some(kind.categories, count)) {
    yield make(ActivityData, {
      ...inside,
      code: `${code}/${keyBelow(code, activity)}-${subject}-${category}`,
      activity: idOf(ProcessingActivity, activity),
      dataSubjectCategory: termId(DataSubjectCategory, subject),
      dataCategory: termId(PersonalDataCategory, category),
    });
  }
}
