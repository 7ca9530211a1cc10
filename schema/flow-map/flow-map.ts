import { compareText } from '../language/compare-text.js';
import type { Language } from '../language/language.js';
import { type CountryStanding, isOutsideEea } from '../law-fact/country-standing.js';

/** What a place on the map is; each has a shape, a colour and a word of its own. */
export enum MapNodeKind {
  REGISTER = 'REGISTER',
  SYSTEM = 'SYSTEM',
  ORGANISATION = 'ORGANISATION',
  /** Parties of which none is named. */
  PARTY_CATEGORY = 'PARTY_CATEGORY',
  /** What the controller records by itself; there is no party. */
  OBSERVATION = 'OBSERVATION',
  /** Who imports is not said, and often not where. */
  UNNAMED_IMPORTER = 'UNNAMED_IMPORTER',
}

export enum MapEdgeKind {
  FLOW = 'FLOW',
  TRANSFER = 'TRANSFER',
  AGREEMENT = 'AGREEMENT',
  SUB_PROCESSING = 'SUB_PROCESSING',
  HOLDS = 'HOLDS',
  OPERATED_BY = 'OPERATED_BY',
}

export interface MapNode {
  /** Names the node on its map: its kind and code. */
  readonly key: string;
  readonly kind: MapNodeKind;
  /** Its name, in the language it stands on record in. */
  readonly label: { readonly text: string; readonly language: Language };
  /** What else is to be read in it, in the language of the map. */
  readonly details: readonly string[];
  /** ISO 3166-1 alpha-2; null when it is not on record, or when the node is nowhere. */
  readonly country: string | null;
  readonly standing: CountryStanding;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: MapEdgeKind;
  /** Which data or what for, in the language of the map; empty when nothing is on record. */
  readonly label: string;
  readonly isOutsideEea: boolean;
  /** Whether data leave the EEA, and no tool of Art. 45, 46 or 49 is on record for it. */
  readonly isWithoutTool: boolean;
  /** Codes of the nodes it rests on. */
  readonly evidenceCodes: readonly string[];
}

/** A map of where data come from and go to, before it is drawn. Its nodes and edges may come in any order. */
export interface FlowMap {
  readonly language: Language;
  readonly title: string;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Sentences about the whole map: what is claimed of transfers, what is left out. */
  readonly notes: readonly string[];
  /** Whether there is more on record than the map shows. */
  readonly isTruncated: boolean;
}

/** Whether what goes to the node has left the EEA; an importer is outside by what it is, wherever it may be. */
export const isOutside = ({ kind, standing }: Pick<MapNode, 'kind' | 'standing'>): boolean =>
  kind === MapNodeKind.UNNAMED_IMPORTER || isOutsideEea(standing) === true;

/** Whether it is worth saying that its country is not known: a category or a register is in no country. */
export const hasCountry = ({ kind }: Pick<MapNode, 'kind'>): boolean =>
  kind === MapNodeKind.ORGANISATION || kind === MapNodeKind.SYSTEM;

/** The same map in the one order in which it is drawn. */
export function inOrder(map: FlowMap): FlowMap {
  const nodes = [...map.nodes].sort((one, other) => compareText(one.key, other.key));
  const edges = [...map.edges].sort((one, other) => compareText(edgeKey(one), edgeKey(other)));
  return { ...map, nodes, edges };
}

const edgeKey = ({ from, to, kind, label, isOutsideEea: isOutsideOf, isWithoutTool }: MapEdge): string =>
  JSON.stringify([from, to, kind, label, isOutsideOf, isWithoutTool]);
