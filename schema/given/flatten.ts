import { conceptOf, type Concept, type ToOneField } from '../model/declarations.js';
import type { GivenNode, FlatNodes, GivenList, Reference } from './given-node.js';
import { textLanguages } from './node-schema.js';
import {
  defaultsToFileDocument,
  numberingOf,
  shapeOf,
  hasOwnCustodian,
  topLevelConcepts,
  type GivenShape,
  type PartShape,
} from './given-shape.js';
import { baseOf, candidatesFor, derivedCode } from './codes.js';
import { ProblemCode, type Path, type Problem } from './problem.js';
import { isWhole, mapOf, readValues, textOf, type Given } from './values.js';

/** Where a node stands among what is given. */
export interface Place {
  readonly concept: Concept;
  readonly given: unknown;
  readonly path: Path;
  readonly owner: GivenNode | undefined;
  /** Absent where the code follows from the values. */
  readonly code?: string;
}

/** Takes nodes out of one another; its header gives what a file says once for all of its nodes. */
export class Flattening {
  private readonly nodes: GivenNode[] = [];
  private readonly problems: Problem[] = [];
  private readonly language: string | undefined;

  constructor(private readonly top: Given) {
    const language = textOf(top.language);
    this.language = language !== undefined && textLanguages.includes(language) ? language : undefined;
  }

  /** The nodes so far, in the order given, and what could not be understood. */
  get result(): FlatNodes {
    return { nodes: this.nodes, problems: this.problems };
  }

  /** Adds a node and the nodes inside it. What has the wrong shape is left out: the schema tells of it. */
  add(place: Place): void {
    const shape = shapeOf(place.concept);
    const given = mapOf(place.given) ?? this.longForm(shape, place.given);
    if (!given) return;
    if (given.custodian !== undefined && !hasOwnCustodian(shape)) this.refuseCustodian(place.concept, place.path);
    const values = readValues(shape.fields, given, this.language);
    const base = place.code ?? baseOf(place.owner);
    const references = this.readReferences(shape, given, { base, path: place.path });
    const code =
      place.code ?? (place.owner && derivedCode({ concept: place.concept, owner: place.owner, values, references }));
    if (code === undefined) return;
    const node: GivenNode = {
      concept: place.concept,
      code,
      path: place.path,
      owner: place.owner,
      custodian: this.custodianOf(shape, given, place),
      values,
      references,
      lists: readLists(shape, given, { base, path: place.path }),
    };
    this.nodes.push(node);
    this.addParts(shape, given, node);
  }

  private longForm(shape: GivenShape, given: unknown): Given | undefined {
    return shape.shorthand && isWhole(given) ? { [shape.shorthand.name]: given } : undefined;
  }

  private addParts(shape: GivenShape, given: Given, owner: GivenNode): void {
    const shapes = new Map(shape.parts.map((part) => [part.as, part]));
    for (const [as, part] of Object.entries(given)) {
      const partShape = shapes.get(as);
      if (partShape) this.addPart(partShape, part, owner);
    }
  }

  private addPart({ as, concept, isList }: PartShape, part: unknown, owner: GivenNode): void {
    const each = isList ? (Array.isArray(part) ? [...part.entries()] : []) : Object.entries(mapOf(part) ?? {});
    for (const [key, given] of each) {
      const code = typeof key === 'string' ? { code: `${owner.code}/${key}` } : {};
      this.add({ concept, given, owner, path: [...owner.path, as, key], ...code });
    }
  }

  // A part is kept by whoever keeps the whole; what is said about any node, by whoever keeps the file.
  private custodianOf(shape: GivenShape, given: Given, place: Place): Reference | undefined {
    const { owner, path, concept } = place;
    if (!shape.isKept) return undefined;
    if (owner && shape.owner?.kind === 'toOne') return owner.custodian;
    const found =
      this.ownCustodian(given, place) ?? this.namedCustodian(this.top.custodian, ['custodian']) ?? owner?.custodian;
    if (!found) this.missCustodian(concept, path);
    return found;
  }

  private ownCustodian(given: Given, { path }: Place): Reference | undefined {
    return this.namedCustodian(given.custodian, [...path, 'custodian']);
  }

  private namedCustodian(value: unknown, path: Path): Reference | undefined {
    const target = topLevelConcepts().get('organisations');
    const written = textOf(value);
    return target && written !== undefined
      ? { field: 'custodian', target, written, candidates: [written], path }
      : undefined;
  }

  private missCustodian({ name }: Concept, path: Path): void {
    this.problems.push({
      path: [...path, 'custodian'],
      code: ProblemCode.MISSING_CUSTODIAN,
      message: `Nobody keeps this ${name}: give the organisation as custodian here; a file may give it once at its top.`,
    });
  }

  private refuseCustodian(concept: Concept, path: Path): void {
    const message = `A ${concept.name} inside another node is kept by whoever keeps that one: leave custodian out.`;
    this.problems.push({ path: [...path, 'custodian'], code: ProblemCode.UNKNOWN_FIELD, message });
  }

  private readReferences(shape: GivenShape, given: Given, at: { base: string; path: Path }): Reference[] {
    const relations = shape.fields.filter((field): field is ToOneField => field.kind === 'toOne');
    return relations.flatMap((field) => {
      const isDefault = defaultsToFileDocument(shape, field) && given[field.name] === undefined;
      const value = isDefault ? this.top.document : given[field.name];
      const path = isDefault ? ['document'] : [...at.path, field.name];
      if (isDefault && value === undefined) this.missDocument(at.path);
      const numbering = numberingOf(conceptOf(field.target()));
      if (numbering) return this.numbered(field, { value, shape, given, path });
      const written = textOf(value);
      if (written === undefined) return [];
      // What goes into a code must be known from the file alone.
      const isExact = defaultsToFileDocument(shape, field);
      return [
        {
          field: field.name,
          target: conceptOf(field.target()),
          written,
          candidates: isExact ? [written] : candidatesFor(at.base, written),
          path,
        },
      ];
    });
  }

  // A section is written as its number; whose section it is, the relation beside it says.
  private numbered(
    field: ToOneField,
    { value, shape, given, path }: { value: unknown; shape: GivenShape; given: Given; path: Path },
  ): Reference[] {
    const target = conceptOf(field.target());
    const whole = shape.fields.find(
      (each) => each.kind === 'toOne' && conceptOf(each.target()) === numberingOf(target)?.owner,
    );
    const code = whole && (textOf(given[whole.name]) ?? textOf(this.top.document));
    if (!isWhole(value) || code === undefined) return [];
    return [{ field: field.name, target, written: String(value), candidates: [`${code}/${String(value)}`], path }];
  }

  private missDocument(path: Path): void {
    this.problems.push({
      path: [...path, 'document'],
      code: ProblemCode.MISSING_FIELD,
      message: 'No document is named: give the evidence document here; a file may give it once at its top.',
    });
  }
}

function readLists(shape: GivenShape, given: Given, { base, path }: { base: string; path: Path }): GivenList[] {
  return shape.links.flatMap((link) => {
    const list = given[link.as];
    if (!Array.isArray(list)) return [];
    const target = conceptOf(link.to.target());
    const references = list.flatMap((each, at) => {
      const written = textOf(each);
      return written === undefined
        ? []
        : [{ field: link.as, target, written, candidates: candidatesFor(base, written), path: [...path, link.as, at] }];
    });
    return [{ shape: link, references }];
  });
}
