import { Words } from '../article-30/words.js';
import type { MapFlowFragment } from '../gql/graphql.js';
import type { Language } from '../language/language.js';
import { holdsOn, type LawOn } from '../law-fact/law-on.js';
import { addAgreements } from './agreements.js';
import type { Around, RegisterFacts } from './around.js';
import { MapEdgeKind, MapNodeKind, type FlowMap } from './flow-map.js';
import { nearest } from './nearest.js';
import { MapBuilder } from './map-builder.js';
import { addTransfers, documentedFlows, notesOnTransfers } from './transfers.js';

export interface Asked {
  readonly language: Language;
  readonly law: LawOn;
  /** The day of which agreements, transfers and controllerships are shown. */
  readonly on: string;
}

/** The map of a register: where its data come from, where they are held, and to whom they go. */
export function neighbourhood(facts: RegisterFacts, { language, law, on }: Asked): FlowMap {
  const builder = new MapBuilder(law, new Words(language));
  const register = builder.register(facts, controllersOf(facts, { builder, on }));
  const around: Around = { facts, builder, register, on };
  addSources(around);
  addRecipients(around);
  addSystems(around);
  addAgreements(around);
  addFlows(around);
  addTransfers(around);
  const shown = nearest({ nodes: builder.nodes(), edges: builder.edges() }, register);
  return {
    language,
    title: `${builder.mapWords.of('map')}: ${builder.words.of(facts.name).text}`,
    ...shown,
    notes: notesOnTransfers(around),
    isTruncated: isCut(shown, builder) || hasMore(facts),
  };
}

const isCut = (shown: Pick<FlowMap, 'nodes' | 'edges'>, builder: MapBuilder): boolean =>
  shown.nodes.length < builder.nodes().length || shown.edges.length < builder.edges().length;

const roles = { SOLE: 'controller', JOINT: 'joint_controllers', INDEPENDENT: 'joint_role_own' } as const;

function controllersOf({ controllerships }: RegisterFacts, { builder, on }: Pick<Around, 'builder' | 'on'>): string[] {
  const current = controllerships.nodes.filter((each) => holdsOn(each, on));
  const { mapWords: words } = builder;
  if (current.length === 0) return [`${words.legal('controller')}: ${words.legal('not_recorded')}`];
  return Object.entries(roles).flatMap(([kind, key]) => {
    const names = current
      .filter((each) => each.kind === kind)
      .map(({ organisation }) => builder.words.of(organisation.name).text);
    return names.length === 0 ? [] : [`${words.legal(key)}: ${[...new Set(names)].sort().join(', ')}`];
  });
}

function addSources({ facts, builder, register }: Around): void {
  for (const source of facts.sources.nodes) {
    const from = sourceNode(source, builder);
    if (from === register) continue;
    const isOwn = source.kind === 'OBSERVATION';
    // What is recorded is told in the node: there is nobody to name.
    const phrase = builder.phrase({ ...source, description: isOwn ? null : source.description });
    builder.add({ code: source.code, from, to: register, kind: MapEdgeKind.FLOW, phrase });
  }
}

type Source = RegisterFacts['sources']['nodes'][number];

function sourceNode(source: Source, builder: MapBuilder): string {
  const { mapWords: words } = builder;
  if (source.organisation) return builder.organisation(source.organisation);
  if (source.sourceRegister) return builder.register(source.sourceRegister);
  if (source.category) return builder.category(source.category, 'source');
  if (source.kind === 'DATA_SUBJECT') return dataSubject(builder);
  const text = source.description ? builder.words.of(source.description).text : words.of('observation');
  return builder.unnamed(`DataSource ${source.code}`, MapNodeKind.OBSERVATION, text);
}

/** Flows name data subjects by their term, sources by their kind: both are one node. */
const dataSubjectTerm = 'data-subject';

const dataSubject = (builder: MapBuilder): string =>
  builder.unnamed('DataSubject', MapNodeKind.PARTY_CATEGORY, builder.mapWords.legal('data_subject'));

function addRecipients({ facts, builder, register }: Around): void {
  for (const recipient of facts.recipients.nodes) {
    const to = recipientNode(recipient, builder);
    if (to === register) continue;
    const role = recipient.role === null ? '' : builder.mapWords.legal(recipient.role.toLowerCase());
    const phrase = builder.join(role, builder.phrase(recipient));
    builder.add({ code: recipient.code, from: register, to, kind: MapEdgeKind.FLOW, phrase });
  }
}

function recipientNode(recipient: RegisterFacts['recipients']['nodes'][number], builder: MapBuilder): string {
  const { mapWords: words } = builder;
  if (recipient.recipientRegister) return builder.register(recipient.recipientRegister);
  if (recipient.organisation) return builder.organisation(recipient.organisation);
  if (recipient.category) return builder.category(recipient.category, 'recipient');
  const text = `${words.legal('recipient')} (${words.legal('not_stated_in_source')})`;
  return builder.unnamed(`Recipient ${recipient.code}`, MapNodeKind.PARTY_CATEGORY, text);
}

function addSystems({ facts, builder, register }: Around): void {
  for (const system of facts.systems.nodes) {
    const held = builder.system(system);
    const operator = system.operator ? builder.organisation(system.operator) : undefined;
    const { code } = system;
    builder.add({ code, from: register, to: held, kind: MapEdgeKind.HOLDS, phrase: '', party: operator });
    if (operator === undefined) continue;
    builder.add({ code, from: held, to: operator, kind: MapEdgeKind.OPERATED_BY, phrase: '' });
  }
}

function addFlows(around: Around): void {
  const { facts, builder } = around;
  const documented = documentedFlows(around);
  for (const flow of [...facts.flowsIn.nodes, ...facts.flowsOut.nodes]) {
    if (documented.has(flow.code)) continue;
    const [from, to] = endsOf(flow, builder);
    builder.add({ code: flow.code, from, to, kind: MapEdgeKind.FLOW, phrase: builder.phrase(flow) });
  }
}

function endsOf(flow: MapFlowFragment, builder: MapBuilder): readonly [string, string] {
  const { fromCategory, fromRegister, fromSystem, fromOrganisation } = flow;
  const { toCategory, toRegister, toSystem, toOrganisation } = flow;
  const isSubject = fromCategory?.code === dataSubjectTerm;
  const end = (ends: Ends, category: string | null): string => {
    if (ends.register) return builder.register(ends.register);
    if (ends.system) return builder.system(ends.system);
    return ends.organisation ? builder.organisation(ends.organisation) : (category ?? '');
  };
  const source = fromCategory && (isSubject ? dataSubject(builder) : builder.category(fromCategory, 'source'));
  const recipient = toCategory && builder.category(toCategory, 'recipient');
  return [
    end({ register: fromRegister, system: fromSystem, organisation: fromOrganisation }, source),
    end({ register: toRegister, system: toSystem, organisation: toOrganisation }, recipient),
  ];
}

interface Ends {
  readonly register: MapFlowFragment['toRegister'];
  readonly system: MapFlowFragment['toSystem'];
  readonly organisation: MapFlowFragment['toOrganisation'];
}

/** Whether the hub holds more around the register than was read. */
function hasMore(facts: RegisterFacts): boolean {
  const { controllerships, flowsIn, flowsOut, sources, recipients, systems, transfers, agreementCoverage } = facts;
  const parts = agreementCoverage.nodes.flatMap(({ agreement }) => [agreement.subProcessing, agreement.transfers]);
  const lists = [controllerships, flowsIn, flowsOut, sources, recipients, systems, transfers, agreementCoverage];
  return [...lists, facts.statements, ...parts].some(({ pageInfo }) => pageInfo.hasNextPage);
}
