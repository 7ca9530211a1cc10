import { phrase, type Words } from '../article-30/words.js';
import type { MapCategoryFragment, MapPartyFragment, MapSystemFragment, WordsFragment } from '../gql/graphql.js';
import { byCode } from '../language/compare-text.js';
import { CountryStanding, isOutsideEea } from '../law-fact/country-standing.js';
import type { LawOn } from '../law-fact/law-on.js';
import { isOutside, MapEdgeKind, MapNodeKind, type MapEdge, type MapNode } from './flow-map.js';
import { MapWords } from './map-words.js';

/** A register by its name, as it stands at the other end of a flow. */
interface NamedRegister {
  readonly code: string;
  readonly name: WordsFragment;
}

/** One row that says that something goes from one node to another. */
export interface Evidence {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly kind: MapEdgeKind;
  readonly phrase: string;
  /** Where it is processed, when that is not where its end is. */
  readonly country?: string | null;
  /** Whether a tool is on record for it; looked up by the party that gets the data when it is not given. */
  readonly hasTool?: boolean;
  /** The node of the party that gets the data, when it is not the end. */
  readonly party?: string | undefined;
}

/** Gathers the nodes and the edges of a map; rows that say the same of two nodes become one edge. */
export class MapBuilder {
  readonly words: Words;
  readonly mapWords: MapWords;
  readonly #nodes = new Map<string, MapNode>();
  readonly #evidence: Evidence[] = [];
  readonly #withTool = new Set<string>();

  constructor(
    readonly law: LawOn,
    words: Words,
  ) {
    this.words = words;
    this.mapWords = new MapWords(words.language);
  }

  organisation({ code, name, country }: MapPartyFragment): string {
    return this.#node({ key: `Organisation ${code}`, kind: MapNodeKind.ORGANISATION, name, country });
  }

  system({ code, name, hostedIn }: MapSystemFragment): string {
    return this.#node({ key: `System ${code}`, kind: MapNodeKind.SYSTEM, name, country: hostedIn });
  }

  register({ code, name }: NamedRegister, details: readonly string[] = []): string {
    return this.#node({ key: `Register ${code}`, kind: MapNodeKind.REGISTER, name, details });
  }

  /** A category names nobody, so that those from whom data come are not taken for those to whom they go. */
  category({ code, name }: MapCategoryFragment, side: 'source' | 'recipient'): string {
    return this.#node({ key: `PartyCategory ${code} as ${side}`, kind: MapNodeKind.PARTY_CATEGORY, name });
  }

  /** Somebody, or something, that is on record without a name. */
  unnamed(key: string, kind: MapNodeKind, text: string): string {
    return this.#node({ key, kind, text });
  }

  importer(country: string | null): string {
    const kind = MapNodeKind.UNNAMED_IMPORTER;
    const legal = (key: string): string => this.mapWords.legal(key);
    const text = legal('importer');
    const details = country === null ? [`${legal('third_country')} (${legal('not_stated_in_source')})`] : [];
    return this.#node({ key: `UnnamedImporter ${country ?? ''}`, kind, text, country, details });
  }

  #node(given: GivenNode): string {
    const { key, kind, name, text = '', country = null, details = [] } = given;
    const label = name ? this.words.of(name) : { text, language: this.words.language };
    if (!this.#nodes.has(key)) {
      this.#nodes.set(key, { key, kind, label, details, country, standing: this.law.standingOf(country).standing });
    }
    return key;
  }

  add(evidence: Evidence): void {
    this.#evidence.push(evidence);
    if (evidence.hasTool) this.#withTool.add(evidence.to);
  }

  nodes(): readonly MapNode[] {
    return [...this.#nodes.values()];
  }

  edges(): readonly MapEdge[] {
    const groups = Map.groupBy(this.#evidence, ({ from, to, kind }) => JSON.stringify([from, to, kind]));
    return [...groups.values()].flatMap((group) => this.#edge(group));
  }

  #edge(group: readonly Evidence[]): MapEdge[] {
    const sorted = [...group].sort(byCode);
    const [first] = sorted;
    if (!first) return [];
    const label = [...new Set(sorted.map((each) => each.phrase).filter((each) => each !== ''))].join('; ');
    return [
      {
        from: first.from,
        to: first.to,
        kind: first.kind,
        label,
        isOutsideEea: sorted.some((each) => this.#isOutside(each)),
        isWithoutTool: sorted.some((each) => this.#isOutside(each) && !this.#hasTool(each)),
        evidenceCodes: [...new Set(sorted.map(({ code }) => code))],
      },
    ];
  }

  #isOutside({ to, kind, country = null }: Evidence): boolean {
    const node = this.#nodes.get(to);
    if (node && isOutside(node)) return true;
    const standing = isOutsideEea(this.law.standingOf(country).standing);
    // A transfer leads out of the EEA by what it is, unless it names a country that is inside.
    return standing ?? (kind === MapEdgeKind.TRANSFER && (node?.country ?? null) === null);
  }

  /** An adequacy decision that covers every recipient is a tool by itself (Art. 45). */
  #hasTool({ to, party = to, country = null, hasTool }: Evidence): boolean {
    const place = country ?? this.#nodes.get(to)?.country ?? null;
    if (this.law.standingOf(place).standing === CountryStanding.ADEQUATE) return true;
    return hasTool ?? this.#withTool.has(party);
  }

  /** What data, what for or how, with what there is of it. */
  phrase({ dataCategories, purpose, description }: Told): string {
    const named = [...dataCategories].sort(byCode);
    if (named.length > 0) return named.map(({ name }) => this.words.of(name).text).join(', ');
    const said = purpose?.name ?? description;
    return said ? this.words.of(said).text : '';
  }

  /** `head: tail`, or what there is of it. */
  join(head: string, tail: string): string {
    const parts = [head, tail].filter((each) => each !== '').map((each) => this.words.plain(each));
    return phrase(this.words, parts[0] ?? [], parts.slice(1))
      .map(({ text }) => text)
      .join('');
  }
}

/** What rows say of the data that they move. */
export interface Told {
  readonly dataCategories: readonly { readonly code: string; readonly name: WordsFragment }[];
  readonly purpose?: { readonly name: WordsFragment } | null;
  readonly description?: WordsFragment | null;
}

interface GivenNode {
  readonly key: string;
  readonly kind: MapNodeKind;
  /** Its name on record, or else a text in the language of the map. */
  readonly name?: WordsFragment;
  readonly text?: string;
  readonly country?: string | null;
  readonly details?: readonly string[];
}
