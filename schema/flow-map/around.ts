import type { FlowMapFactsQuery } from '../gql/graphql.js';
import type { MapBuilder } from './map-builder.js';

export type RegisterFacts = FlowMapFactsQuery['registers']['nodes'][number];

/** A register, and the map that is made of what stands around it. */
export interface Around {
  readonly facts: RegisterFacts;
  readonly builder: MapBuilder;
  /** The register's node. */
  readonly register: string;
  readonly on: string;
}
