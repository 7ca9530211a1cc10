import { legalText, type GlossaryKey } from '../language/glossary.js';
import { Language } from '../language/language.js';
import { hasCountry, isOutside, MapEdgeKind, MapNodeKind, type MapEdge, type MapNode } from './flow-map.js';

type InLanguages = Readonly<Record<Language, string>>;

const inLanguages = (en: string, fi: string, sv: string): InLanguages => ({
  [Language.EN]: en,
  [Language.FI]: fi,
  [Language.SV]: sv,
});

/** Words of the picture that are no legal words; those come from the glossary. */
const pictureWords = {
  map: inLanguages('Flow map', 'Tietovirtakartta', 'Dataflödeskarta'),
  legend: inLanguages('Legend', 'Selitteet', 'Teckenförklaring'),
  system: inLanguages('system', 'järjestelmä', 'system'),
  organisation: inLanguages('organisation', 'organisaatio', 'organisation'),
  category: inLanguages('category, none named', 'ryhmä, ketään ei nimetty', 'kategori, ingen namngiven'),
  observation: inLanguages('own observation', 'oma havainto', 'egen iakttagelse'),
  unnamed: inLanguages('not named', 'ei nimetty', 'inte namngiven'),
  holds: inLanguages('held in', 'sijaitsee', 'finns i'),
  operated: inLanguages('operated by', 'ylläpitäjä', 'drivs av'),
  country: inLanguages('country', 'maa', 'land'),
  outside: inLanguages('outside the EEA', 'ETA:n ulkopuolella', 'utanför EES'),
  withoutTool: inLanguages(
    'no specific transfer tool on record',
    'yksilöityä siirtoperustetta ei kirjattu',
    'inget bestämt överföringsverktyg antecknat',
  ),
  noLabel: inLanguages(
    'An arrow without words: which data move and what for is not on record.',
    'Nuoli ilman sanoja: siirtyviä tietoja ja niiden tarkoitusta ei ole kirjattu.',
    'En pil utan ord: vilka uppgifter som rör sig och varför är inte antecknat.',
  ),
  truncated: inLanguages(
    'There is more on record than this map shows.',
    'Kirjattuna on enemmän kuin kartta näyttää.',
    'Det finns mer antecknat än kartan visar.',
  ),
} as const;

/** The sign before what must not be missed; a sign, because a colour alone does not reach everybody. */
export const warning = '(!)';

/** The words that a map shows, in its language. */
export class MapWords {
  constructor(readonly language: Language) {}

  legal(key: GlossaryKey): string {
    return legalText(key, this.language);
  }

  of(key: keyof typeof pictureWords): string {
    return pictureWords[key][this.language];
  }

  nodeKind(kind: MapNodeKind): string {
    switch (kind) {
      case MapNodeKind.REGISTER:
        return this.legal('filing_system');
      case MapNodeKind.SYSTEM:
        return this.of('system');
      case MapNodeKind.ORGANISATION:
        return this.of('organisation');
      case MapNodeKind.PARTY_CATEGORY:
        return this.of('category');
      case MapNodeKind.OBSERVATION:
        return this.of('observation');
      case MapNodeKind.UNNAMED_IMPORTER:
        return `${this.legal('importer')}, ${this.of('unnamed')}`;
    }
  }

  edgeKind(kind: MapEdgeKind): string {
    switch (kind) {
      case MapEdgeKind.FLOW:
        return this.legal('data_flow');
      case MapEdgeKind.TRANSFER:
        return this.legal('transfer');
      case MapEdgeKind.AGREEMENT:
        return this.legal('dpa');
      case MapEdgeKind.SUB_PROCESSING:
        return this.legal('sub_processor');
      case MapEdgeKind.HOLDS:
        return this.of('holds');
      case MapEdgeKind.OPERATED_BY:
        return this.of('operated');
    }
  }

  country(code: string): string {
    const name = new Intl.DisplayNames([this.language.toLowerCase()], { type: 'region', fallback: 'none' });
    const known = /^[A-Z]{2}$/.test(code) ? name.of(code) : undefined;
    return known === undefined ? code : `${known} (${code})`;
  }

  /** What stands in a node under its name. */
  detailsOf(node: MapNode): readonly string[] {
    const isImporter = node.kind === MapNodeKind.UNNAMED_IMPORTER;
    const kind = isImporter ? this.of('unnamed') : this.nodeKind(node.kind);
    return [`[${kind}]`, ...node.details, ...this.#places(node)];
  }

  #places(node: MapNode): readonly string[] {
    const outside = isOutside(node) ? [`${warning} ${this.of('outside')}`] : [];
    if (node.country !== null) return [this.country(node.country), ...outside];
    return hasCountry(node) ? [`${this.of('country')}: ${this.legal('unknown')}`, ...outside] : outside;
  }

  /** What must not be missed of an edge. */
  warningsOf({ isOutsideEea, isWithoutTool }: MapEdge): readonly string[] {
    return [
      ...(isOutsideEea ? [`${warning} ${this.of('outside')}`] : []),
      ...(isWithoutTool ? [`${warning} ${this.of('withoutTool')}`] : []),
    ];
  }
}
