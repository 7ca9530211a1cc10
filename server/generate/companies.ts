import { DesignationRole, Designation } from '../../schema/designation/designation.entity.js';
import { DocumentKind, EvidenceDocument } from '../../schema/evidence-document/evidence-document.entity.js';
import { Language } from '../../schema/language/language.js';
import { Organisation, OrganisationKind } from '../../schema/organisation/organisation.entity.js';
import { Ownership, OwnershipKind } from '../../schema/ownership/ownership.entity.js';
import { ProcessingOnBehalf } from '../../schema/processing-on-behalf/processing-on-behalf.entity.js';
import { assessmentCode, companyCode, officerCode, onBehalfCode, ownershipCode, vendorCode } from './codes.js';
import type { Group } from './group.js';
import { companyId } from './ids.js';
import { make, type MadeNode } from './made-node.js';
import { words } from './vocabulary/words.js';

const branches = ['Energia', 'Verkko', 'Lämpö', 'Palvelut', 'Kiinteistöt', 'Data'];

/** The companies of the group, who owns whom, and who stands for each. */
export function* makeCompanies(group: Group): Generator<MadeNode> {
  const { companies } = group.size;
  for (let at = 0; at < companies; at += 1) yield* makeCompany(group, at);
  for (let owned = 1; owned < companies; owned += 1) yield* makeOwnerships(group, owned);
}

function* makeCompany(group: Group, at: number): Generator<MadeNode> {
  const branch = group.draw(companyCode(at)).pick(branches);
  yield make(Organisation, {
    code: companyCode(at),
    name: words(`Synteettinen ${branch} ${at + 1} Oy`, `Syntetiska ${branch} ${at + 1} Ab`),
    kind: OrganisationKind.COMPANY,
    country: 'FI',
    email: `tietosuoja@${companyCode(at)}.example`,
  });
  const organisation = companyId(at);
  yield make(Designation, {
    code: officerCode(at),
    custodian: organisation,
    organisation,
    role: DesignationRole.DPO,
    contactPoint: { name: 'Tietosuojavastaava', email: `tietosuoja@${companyCode(at)}.example` },
  });
  yield make(EvidenceDocument, {
    code: assessmentCode(at),
    custodian: organisation,
    title: words(`Synteettinen siirtojen vaikutustenarviointi ${at + 1}`),
    kind: DocumentKind.TRANSFER_IMPACT_ASSESSMENT,
    language: Language.FI,
    isUndated: false,
    publishedOn: group.draw(assessmentCode(at)).day(2021, 2025),
  });
}

// Each company has one parent, so that the first one is above all. Some also own a little of their owners: circles.
function* makeOwnerships(group: Group, owned: number): Generator<MadeNode> {
  const draw = group.draw(ownershipCode(owned));
  const parent = draw.below(Math.min(owned, Math.ceil(owned / 4)));
  yield ownership(owned * 3, [parent, owned], { kind: OwnershipKind.PARENT, share: draw.between(51, 80) });
  yield onBehalf(owned, parent);
  if (owned === 1 || draw.chance(8))
    yield ownership(owned * 3 + 1, [owned, parent], { kind: OwnershipKind.SHAREHOLDER, share: draw.between(1, 9) });
  const other = draw.below(group.size.companies);
  if (other !== owned && other !== parent && draw.chance(25))
    yield ownership(owned * 3 + 2, [other, owned], { kind: OwnershipKind.ASSOCIATE, share: draw.between(5, 19) });
}

function ownership(
  at: number,
  [owner, owned]: readonly [number, number],
  how: { readonly kind: OwnershipKind; readonly share: number },
): MadeNode {
  const ends = { custodian: companyId(owner), owner: companyId(owner), owned: companyId(owned) };
  return make(Ownership, { code: ownershipCode(at), ...ends, ...how, validFrom: `${2000 + (at % 25)}-01-01` });
}

function onBehalf(at: number, controller: number): MadeNode {
  return make(ProcessingOnBehalf, {
    code: onBehalfCode(at),
    custodian: companyId(at),
    processor: companyId(at),
    controller: companyId(controller),
    name: words('Konsernin palvelukeskuksen tehtävät', 'Uppgifter för koncernens servicecenter'),
  });
}

const vendorCountries = [
  'FI',
  'FI',
  'FI',
  'SE',
  'DE',
  'IE',
  'NL',
  'US',
  'US',
  'IN',
  'GB',
  'CH',
  'JP',
  'BR',
  'UA',
  'SG',
];

/** Where a vendor is established: about half of them outside the European Economic Area. */
export const vendorCountry = (at: number): string => vendorCountries[at % vendorCountries.length] ?? 'FI';

const trades = [
  ['Pilvipalvelu', 'Molntjänst', 'Cloud'],
  ['Ohjelmistotalo', 'Programvaruhus', 'Software'],
  ['Laskutuspalvelu', 'Faktureringstjänst', 'Billing'],
  ['Asiakaspalvelukeskus', 'Kundtjänstcenter', 'Contact Centre'],
  ['Perintätoimisto', 'Inkassobyrå', 'Collection'],
  ['Markkinointitoimisto', 'Marknadsföringsbyrå', 'Marketing'],
] as const;

/** The vendors: processors, sub-processors and recipients. */
export function* makeVendors(group: Group): Generator<MadeNode> {
  for (let at = 0; at < group.size.vendors; at += 1) {
    const [fi, sv, en] = group.draw(`${vendorCode(at)} name`).pick(trades);
    yield make(Organisation, {
      code: vendorCode(at),
      name: words(`Synteettinen ${fi} ${at + 1}`, `Syntetisk ${sv} ${at + 1}`, `Synthetic ${en} ${at + 1}`),
      kind: OrganisationKind.COMPANY,
      country: vendorCountry(at),
    });
  }
}
