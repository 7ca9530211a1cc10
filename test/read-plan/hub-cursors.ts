import { allConcepts, conceptNamed, type Concept } from '../../schema/model/declarations.js';
import { isNode, type ReverseList } from '../../schema/model/shape.js';
import type { TestHub } from '../support/hub.js';
import type { Order } from './memory-order.js';
import { cursorMark, cursorMarks } from './memory-page.js';
import { listsOf, type MemoryNode, type MemoryWorld } from './memory-world.js';

interface Edge {
  readonly cursor: string;
  readonly node: { readonly key: string | number };
}

interface List {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** The hub's own cursors, asked for as they are needed, in the places where marks stand for them. */
export class HubCursors {
  private readonly cursors = new Map<string, string>();
  private readonly known = new Set<string>();

  constructor(
    private readonly hub: TestHub,
    private readonly world: MemoryWorld,
  ) {}

  /** The text with cursors in place of marks. */
  async fill(text: string): Promise<string> {
    for (const [mark, concept = '', , field = '', direction = 'ASC'] of text.matchAll(cursorMarks)) {
      const list = `${concept} ${field} ${direction}`;
      if (!this.known.has(list)) await this.learn(conceptNamed(concept), { field, direction: direction as 'ASC' });
      this.known.add(list);
      if (!this.cursors.has(mark)) throw new Error(`The hub gave no cursor for ${mark}.`);
    }
    return text.replace(cursorMarks, (mark) => this.cursors.get(mark) ?? mark);
  }

  private async learn(concept: Concept, order: Order): Promise<void> {
    const orderBy = concept.isLog ? '' : `orderBy: { field: ${order.field}, direction: ${String(order.direction)} }`;
    const page = `edges { cursor node { key: ${isNode(concept.type) ? 'id' : (concept.orderedBy ?? 'code')} } } pageInfo { endCursor hasNextPage }`;
    const lists = concept.plural
      ? await this.allOf(`${concept.plural}(first: 100, after: $after, ${orderBy}) { ${page} }`)
      : await this.listedOf(concept, `(first: 100, ${orderBy}) { ${page} }`);
    for (const { cursor, node } of lists.flatMap(({ edges }) => edges)) {
      const id = isNode(concept.type) ? String(node.key) : `${concept.name}:${node.key}`;
      this.cursors.set(cursorMark(id, order), cursor);
    }
  }

  private async allOf(list: string): Promise<readonly List[]> {
    const pages: List[] = [];
    for (let after: string | null = null; ;) {
      const answer = (await this.hub.ask(`query ($after: String) { list: ${list} }`, { after })) as { list: List };
      pages.push(answer.list);
      if (!answer.list.pageInfo.hasNextPage) return pages;
      after = answer.list.pageInfo.endCursor;
    }
  }

  /** Pages of a concept that has no root: of each list of it, on the nodes where it is not empty. */
  private async listedOf(concept: Concept, list: string): Promise<readonly List[]> {
    const found: List[] = [];
    for (const owner of allConcepts())
      for (const reverse of listsOf(owner).filter((each) => each.target === concept && each.shape === 'connection'))
        found.push(...(await this.listsOn(this.ownersOf(owner, reverse), reverse.as + list)));
    return found;
  }

  private ownersOf({ name }: Concept, { as }: ReverseList): readonly MemoryNode[] {
    return this.world.of(name).filter(({ values }) => (values.get(as) as readonly unknown[]).length > 0);
  }

  private async listsOn(owners: readonly MemoryNode[], list: string): Promise<readonly List[]> {
    const [owner] = owners;
    if (!owner) return [];
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${owner.concept.name} { list: ${list} } } }`;
    const answer = await this.hub.ask(query, { ids: owners.map(({ id }) => id) });
    return (answer as { nodes: { list: List }[] }).nodes.map((node) => node.list);
  }
}
