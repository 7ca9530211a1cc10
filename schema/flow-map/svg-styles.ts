import { MapEdgeKind, MapNodeKind } from './flow-map.js';

/** How a kind of node is drawn. The colours keep apart for colour-blind eyes, and their outlines on grey paper. */
export interface NodeStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dashes: string;
}

export const ink = '#1a1a1a';
/** What has left the EEA. */
export const outsideInk = '#a83200';

export const nodeStyles: Readonly<Record<MapNodeKind, NodeStyle>> = {
  [MapNodeKind.REGISTER]: { fill: '#d6e8f7', stroke: '#00558c', width: 3, dashes: 'none' },
  [MapNodeKind.SYSTEM]: { fill: '#ececec', stroke: '#404040', width: 1.5, dashes: 'none' },
  [MapNodeKind.ORGANISATION]: { fill: '#fff3cf', stroke: '#5c4700', width: 1.5, dashes: 'none' },
  [MapNodeKind.PARTY_CATEGORY]: { fill: '#ffffff', stroke: '#404040', width: 1.5, dashes: '7 4' },
  [MapNodeKind.OBSERVATION]: { fill: '#ffffff', stroke: '#404040', width: 1.5, dashes: 'none' },
  [MapNodeKind.UNNAMED_IMPORTER]: { fill: '#fbe3d6', stroke: outsideInk, width: 2.5, dashes: '2 3' },
};

export interface EdgeStyle {
  readonly stroke: string;
  readonly width: number;
  readonly dashes: string;
}

export const edgeStyles: Readonly<Record<MapEdgeKind, EdgeStyle>> = {
  [MapEdgeKind.FLOW]: { stroke: '#404040', width: 1.5, dashes: 'none' },
  [MapEdgeKind.TRANSFER]: { stroke: outsideInk, width: 3.2, dashes: 'none' },
  [MapEdgeKind.AGREEMENT]: { stroke: '#00558c', width: 1.8, dashes: '9 4' },
  [MapEdgeKind.SUB_PROCESSING]: { stroke: '#00558c', width: 1.8, dashes: '9 3 2 3' },
  [MapEdgeKind.HOLDS]: { stroke: '#606060', width: 1.5, dashes: '2 3' },
  [MapEdgeKind.OPERATED_BY]: { stroke: '#606060', width: 1.5, dashes: '5 3' },
};
