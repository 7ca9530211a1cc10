import fc from 'fast-check';
import { MapEdgeKind, MapNodeKind, type FlowMap } from '../../schema/flow-map/flow-map.js';
import { Language } from '../../schema/language/language.js';
import { CountryStanding } from '../../schema/law-fact/country-standing.js';

const word = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[A-Za-zåäöÅÄÖ-]{1,14}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<script>', '"]]>', '&amp;', 'MMMMWWWWMMMMWWWWMMMMWWWWMMMM', '\u0000\uD800', ''),
  },
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const language = fc.constantFrom(...Object.values(Language));

const node = fc.record({
  kind: fc.constantFrom(...Object.values(MapNodeKind)),
  label: fc.record({ text, language }),
  details: fc.array(text, { maxLength: 3 }),
  country: fc.constantFrom(null, 'FI', 'US', 'XX', 'AN'),
  standing: fc.constantFrom(...Object.values(CountryStanding)),
});

const edge = fc.record({
  kind: fc.constantFrom(...Object.values(MapEdgeKind)),
  label: text,
  isOutsideEea: fc.boolean(),
  isWithoutTool: fc.boolean(),
  evidenceCodes: fc.constant([]),
});

/** Maps of any form: cycles, loops, several edges between two nodes, nodes by themselves, texts of all kinds. */
export const anyFlowMap = (largest: number): fc.Arbitrary<FlowMap> =>
  fc.array(node, { minLength: 1, maxLength: largest, size: 'max' }).chain((nodes) => {
    const end = fc.nat({ max: nodes.length - 1 });
    const edges = fc.array(fc.tuple(edge, end, end), { maxLength: nodes.length * 2, size: 'max' });
    return fc.record({ edges, language, title: text, notes: fc.array(text, { maxLength: 2 }) }).map((drawn) => ({
      ...drawn,
      isTruncated: false,
      nodes: nodes.map((each, at) => ({ ...each, key: `node ${at}` })),
      edges: drawn.edges.map(([each, from, to]) => ({ ...each, from: `node ${from}`, to: `node ${to}` })),
    }));
  });
