import type { Kept } from '../../schema/access/kept.js';
import type { FlowGraph } from '../../schema/graph/flow-graph.js';
import { loadFlowGraph } from './load-flow-graph.js';

/** The graph of data flows, and of what the statements that load it read. */
export const keptGraph: Kept<FlowGraph> = {
  kinds: [
    ...['Register', 'System', 'Organisation', 'PartyCategory', 'PersonalDataCategory'],
    ...['ProcessingAgreement', 'AgreementData', 'AgreementCoverage', 'ProcessingActivity', 'ActivityData'],
    ...['SubProcessing', 'SubProcessingData', 'Transfer', 'TransferData', 'DataFlow', 'DataFlowData'],
  ],
  make: loadFlowGraph,
};
