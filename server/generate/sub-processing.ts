import { PersonalDataCategory } from '../../schema/data-category/personal-data-category.entity.js';
import { SubProcessingData } from '../../schema/sub-processing/sub-processing-data.entity.js';
import { SubProcessing } from '../../schema/sub-processing/sub-processing.entity.js';
import { agreementCode, termCode, type AgreementPlace } from './codes.js';
import { vendorCountry } from './companies.js';
import type { Group } from './group.js';
import { agreementId, companyId, termId, vendorId } from './ids.js';
import { idOf, linkCode, make, type MadeNode } from './made-node.js';
import type { Draw } from './random.js';
import { dataCategories } from './vocabulary/terms.js';
import { words } from './vocabulary/words.js';

const deepest = 12;

const tasks = [
  words('Palvelinkeskuksen tarjoaminen', 'Tillhandahållande av serverhall', 'Provision of a data centre'),
  words('Tukipalvelut virka-ajan ulkopuolella', 'Stöd utanför kontorstid', 'Support outside office hours'),
  words('Varmuuskopioiden säilyttäminen', 'Förvaring av säkerhetskopior', 'Storage of backups'),
  words('Viestien välittäminen', 'Förmedling av meddelanden', 'Delivery of messages'),
  words('Ohjelmiston ylläpito', 'Underhåll av programvaran', 'Maintenance of the software'),
];

/** One engagement of a tree: which one engages it, and how deep it stands. */
interface Engagement {
  readonly parent: number | undefined;
  readonly depth: number;
  readonly vendor: number;
}

/** The tree of sub-processors under an agreement with a vendor. */
export function* makeSubProcessing(group: Group, at: AgreementPlace, vendor: number): Generator<MadeNode> {
  for (const [place, engagement] of engagementsOf(group, at, vendor).entries())
    yield* makeEngagement(group, { at, place, engagement });
}

/** The sub-processing at a place of an agreement's tree. */
export const engagementCode = (at: AgreementPlace, place: number): string => `${agreementCode(at)}/sub-${place + 1}`;

/** Who is engaged under an agreement, each after the one that engages it. */
export function engagementsOf(group: Group, at: AgreementPlace, vendor: number): readonly Engagement[] {
  const draw = group.draw(`sub-processors of ${agreementCode(at)}`);
  const isBiggest = at.company === 0 && at.place === 0;
  const isDeep = isBiggest || draw.chance(12);
  const engagements: Engagement[] = [];
  for (let left = isBiggest ? biggest(group) : howMany(draw, isDeep); left > 0; left -= 1) {
    const parent = isDeep && engagements.length < deepest ? engagements.length - 1 : parentAmong(engagements, draw);
    const depth = 1 + (engagements[parent]?.depth ?? 0);
    engagements.push({ parent: parent < 0 ? undefined : parent, depth, vendor: draw.skewedBelow(group.size.vendors) });
  }
  // The last of a chain engages the one that it began with: a circle, as services of services have them.
  return engagements.map((each) => (each.depth === deepest ? { ...each, vendor } : each));
}

// The biggest vendor's first agreement has a tenth of all vendors below it.
const biggest = ({ size }: Group): number => Math.max(deepest + 2, Math.min(1000, Math.floor(size.vendors / 10)));

function howMany(draw: Draw, isDeep: boolean): number {
  if (isDeep) return deepest + draw.below(6);
  return draw.chance(50) ? 0 : draw.between(1, 5);
}

/** The place of an earlier one that may engage another, or -1: the processor itself does. */
function parentAmong(engagements: readonly Engagement[], draw: Draw): number {
  if (engagements.length === 0 || draw.chance(50)) return -1;
  const place = draw.below(engagements.length);
  return (engagements[place]?.depth ?? deepest) < deepest ? place : -1;
}

function* makeEngagement(
  group: Group,
  { at, place, engagement }: { at: AgreementPlace; place: number; engagement: Engagement },
): Generator<MadeNode> {
  const { parent, vendor } = engagement;
  const code = engagementCode(at, place);
  const draw = group.draw(code);
  const custodian = companyId(at.company);
  const notifiedOn = draw.day(2019, 2025);
  yield make(SubProcessing, {
    code,
    custodian,
    agreement: agreementId(at),
    ...(parent === undefined ? {} : { parent: idOf(SubProcessing, engagementCode(at, parent)) }),
    processor: vendorId(vendor),
    task: draw.pick(tasks),
    country: vendorCountry(vendor),
    notifiedOn,
    ...(draw.chance(80) ? { acceptedOn: notifiedOn } : {}),
    hasFlowDown: draw.chance(90),
  });
  if (!draw.chance(30)) return;
  for (const { key } of draw.some(dataCategories, draw.between(1, 3))) {
    const ends = { subProcessing: idOf(SubProcessing, code), dataCategory: termId(PersonalDataCategory, key) };
    yield make(SubProcessingData, { code: linkCode(code, termCode(key)), custodian, ...ends });
  }
}
