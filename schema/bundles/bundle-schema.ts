import { topLevelConcepts } from '../given/given-shape.js';
import { codePattern } from '../given/formats.js';
import { languageSchema, mapOf, nodeDefinitions, referenceSchema, type JsonSchema } from '../given/node-schema.js';

let schema: JsonSchema | undefined;

/** The JSON Schema (draft 2020-12) of a bundle, made from what the concepts declare. */
export function bundleSchema(): JsonSchema {
  schema ??= makeSchema();
  return schema;
}

function makeSchema(): JsonSchema {
  const sections = [...topLevelConcepts()].map(([plural, concept]) => [
    plural,
    mapOf(concept, codePattern, concept.description),
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Seloste bundle',
    description:
      'Nodes of the register, by kind and code. A missing field is empty; a node that is not mentioned stays as it is.',
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: { ...header, ...Object.fromEntries(sections) },
    $defs: nodeDefinitions(),
  };
}

const header = {
  custodian: referenceSchema('Code of the organisation that keeps the nodes of the file, unless a node names another.'),
  document: referenceSchema(
    'Code of the evidence document that citations and statements of the file speak of, unless they name another.',
  ),
  language: { ...languageSchema, description: 'The language that texts of the file are in, unless they name another.' },
};
