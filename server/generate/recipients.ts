import { PersonalDataCategory } from '../../schema/data-category/personal-data-category.entity.js';
import { PartyCategory } from '../../schema/party-category/party-category.entity.js';
import { ProcessingActivity } from '../../schema/processing-activity/processing-activity.entity.js';
import { AgreementCoverage } from '../../schema/processing-agreement/agreement-coverage.entity.js';
import { RecipientData } from '../../schema/recipient/recipient-data.entity.js';
import { Recipient, RecipientRole } from '../../schema/recipient/recipient.entity.js';
import { agreementCode, termCode, type AgreementPlace } from './codes.js';
import { agreementId, termId, vendorId } from './ids.js';
import { idOf, linkCode, make, type MadeNode } from './made-node.js';
import { firstPurposeId, type MadeRegister } from './made-register.js';
import { partyCategories } from './vocabulary/terms.js';
import { words } from './vocabulary/words.js';

/** To whom the data of a register go: processors by the agreements that cover it, and others by category. */
export function* makeRecipients(register: MadeRegister): Generator<MadeNode> {
  const { group, keeper, draw } = register;
  const vendors = group.vendorsOf[keeper] ?? [];
  const places = draw.some([...vendors.keys()], draw.between(1, 4)).map((place) => ({ company: keeper, place }));
  for (const place of places) yield coverageBy(register, place);
  const [first] = places;
  if (first) yield* processorBy(register, first, vendors[first.place] ?? 0);
  for (const { key } of draw.some(partyCategories, draw.between(1, 2))) yield categoryRecipient(register, key);
}

function coverageBy({ code, activities, inside, draw }: MadeRegister, place: AgreementPlace): MadeNode {
  const activity = draw.chance(25) ? draw.pick(activities) : undefined;
  return make(AgreementCoverage, {
    ...inside,
    code: `${agreementCode(place)}/${code}`,
    agreement: agreementId(place),
    ...(activity ? { activity: idOf(ProcessingActivity, `${code}/${activity.key}`) } : {}),
  });
}

function* processorBy(register: MadeRegister, place: AgreementPlace, vendor: number): Generator<MadeNode> {
  const { inside, kind, draw } = register;
  const code = `${register.code}/processor`;
  yield make(Recipient, {
    ...inside,
    code,
    organisation: vendorId(vendor),
    role: RecipientRole.PROCESSOR,
    agreement: agreementId(place),
    purpose: firstPurposeId(register),
  });
  for (const category of draw.some(kind.categories, draw.below(3))) {
    const ends = { recipient: idOf(Recipient, code), dataCategory: termId(PersonalDataCategory, category) };
    yield make(RecipientData, { ...inside, code: linkCode(code, termCode(category)), ...ends });
  }
}

function categoryRecipient({ code, inside, activities, draw }: MadeRegister, category: string): MadeNode {
  const activity = draw.chance(40) ? draw.pick(activities) : undefined;
  return make(Recipient, {
    ...inside,
    code: `${code}/${category}`,
    category: termId(PartyCategory, category),
    role: RecipientRole.CONTROLLER,
    ...(activity ? { activity: idOf(ProcessingActivity, `${code}/${activity.key}`) } : {}),
    ...(draw.chance(30) ? { description: words('Lain niin edellyttäessä', 'När lagen så kräver') } : {}),
  });
}
