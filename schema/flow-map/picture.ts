import type { FlowMap } from './flow-map.js';
import { FlowMapFormat } from './flow-map.payload.js';
import { mermaidOf } from './mermaid.js';
import { svgOf } from './svg.js';

/** A picture, as the API answers it. */
export interface Picture {
  readonly format: FlowMapFormat;
  readonly text: string;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly truncated: boolean;
}

/** A map drawn in a form. */
export function pictureOf(map: FlowMap, format: FlowMapFormat): Picture {
  return {
    format,
    text: format === FlowMapFormat.SVG ? svgOf(map) : mermaidOf(map),
    nodeCount: map.nodes.length,
    edgeCount: map.edges.length,
    truncated: map.isTruncated,
  };
}
