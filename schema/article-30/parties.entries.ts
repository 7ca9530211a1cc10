import type { Article30Query, ContactFragment, DesignationFactsFragment, PartyFragment } from '../gql/graphql.js';
import { Aspect } from '../statement/aspect.js';
import { entryOf, HeldAt, type Entry } from './entry.js';
import { inBrackets, listed, phrase, type Part, type Words } from './words.js';

export type RegisterFacts = Article30Query['registers']['nodes'][number];
export type ControllershipFacts = RegisterFacts['controllerships']['nodes'][number];

const kindWords = { SOLE: 'controller', JOINT: 'joint_controllers', INDEPENDENT: 'joint_role_own' } as const;
const roleWords = {
  DPO: 'dpo',
  REPRESENTATIVE: 'representative',
  RESPONSIBLE_PERSON: 'person_in_charge',
  PRIVACY_CONTACT: 'privacy_contact',
} as const;
const roleAspects = {
  DPO: Aspect.DPO,
  REPRESENTATIVE: Aspect.REPRESENTATIVE,
  RESPONSIBLE_PERSON: Aspect.RESPONSIBLE_PERSON,
  PRIVACY_CONTACT: Aspect.CONTROLLER_CONTACT,
} as const;

/** Letter (a): every controller with its part, how to reach it, and who stands for it. */
export function partyEntries(words: Words, register: RegisterFacts): Entry[] {
  const controllerships = register.controllerships.nodes;
  const parties = new Map(controllerships.map(({ organisation }) => [organisation.code, organisation]));
  return [
    ...controllerships.map((controllership) => controllershipEntry(words, controllership)),
    ...[...parties.values()].flatMap((party) => contactEntries(words, party)),
    ...register.jointArrangements.nodes.map((arrangement) =>
      entryOf(arrangement, {
        aspect: Aspect.JOINT_CONTROLLERS,
        from: HeldAt.REGISTER,
        parts: phrase(
          words,
          [words.legal('joint_arrangement')],
          [words.ofAny(arrangement.essence), contactParts(words, arrangement.contactPoint)],
        ),
      }),
    ),
    ...designationsOf(register, parties).map(([designation, from]) => designationEntry(words, designation, from)),
  ];
}

function controllershipEntry(words: Words, { kind, organisation, scope, ...node }: ControllershipFacts): Entry {
  const cells = scope.map((cell) => [
    words.of(cell.dataSubjectCategory.name),
    ...inBrackets(
      words,
      listed(
        words,
        cell.contractTypes.map((type) => words.of(type.name)),
      ),
    ),
  ]);
  return entryOf(node, {
    aspect: kind === 'JOINT' ? Aspect.JOINT_CONTROLLERS : Aspect.CONTROLLER,
    from: HeldAt.REGISTER,
    establishes: kind === 'JOINT' ? [Aspect.CONTROLLER, Aspect.JOINT_CONTROLLERS] : [Aspect.CONTROLLER],
    parts: phrase(words, [words.of(organisation.name), ...inBrackets(words, [words.legal(kindWords[kind])])], cells),
  });
}

/** The contact details of an organisation, one entry with what is known. */
export function contactEntries(words: Words, party: PartyFragment): Entry[] {
  const businessId =
    party.businessId === null ? [] : [[words.legal('business_id'), ...words.plain(` ${party.businessId}`)]];
  const details = [
    ...businessId,
    words.ofAny(party.postalAddress),
    words.ofAny(party.visitingAddress),
    words.plain(party.phone),
    words.plain(party.email),
    words.plain(party.website),
  ].filter((parts) => parts.length > 0);
  if (details.length === 0) return [];
  return [
    entryOf(party, {
      aspect: Aspect.CONTROLLER_CONTACT,
      from: HeldAt.ORGANISATION,
      parts: phrase(words, [words.of(party.name)], details),
    }),
  ];
}

/** Designations for this register, and those of its controllers that hold for every register. */
function designationsOf(
  register: RegisterFacts,
  parties: ReadonlyMap<string, PartyFragment>,
): [DesignationFactsFragment, HeldAt][] {
  const general = [...parties.values()].flatMap((party) =>
    party.designations.nodes.filter((designation) => designation.register === null),
  );
  return [
    ...register.designations.nodes.map((designation): [DesignationFactsFragment, HeldAt] => [
      designation,
      HeldAt.REGISTER,
    ]),
    ...general.map((designation): [DesignationFactsFragment, HeldAt] => [designation, HeldAt.ORGANISATION]),
  ];
}

export function designationEntry(words: Words, designation: DesignationFactsFragment, from: HeldAt): Entry {
  const { role } = designation;
  return entryOf(designation, {
    aspect: roleAspects[role],
    from,
    establishes: [
      roleAspects[role],
      ...(role === 'DPO' && canBeReached(designation.contactPoint) ? [Aspect.DPO_CONTACT] : []),
    ],
    parts: phrase(words, [words.legal(roleWords[role])], [contactParts(words, designation.contactPoint)]),
  });
}

function contactParts(words: Words, contact: ContactFragment | null): Part[] {
  if (!contact) return [];
  const { name, email, phone, form, formUrl, address } = contact;
  return listed(
    words,
    [name, email, phone, form, formUrl, address].flatMap((text) => words.plain(text)),
  );
}

const canBeReached = ({ email, phone, form, formUrl, address }: ContactFragment): boolean =>
  [email, phone, form, formUrl, address].some((way) => way !== null);
