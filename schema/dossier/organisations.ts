import type { RequestContext } from '../access/request-context.js';
import { listIn } from './json-rows.js';
import { words } from './register.sql.js';
import type { OrganisationFact } from './shared-facts.js';

const organisationsById = `select json_agg(row_to_json(s))::text as rows from (
  select t.id, t.code, ${words('t', 'name')} as name, t.kind, t.business_id as "businessId", t.country,
    t.postal_address_original is not null or t.visiting_address_original is not null as "hasAddress",
    t.email, t.phone, t.website, t.authority_id as authority
  from organisation t where t.id = any($1::uuid[])
) s`;

/** The organisations that facts name, each read once. */
export class Organisations {
  readonly #known = new Map<string, OrganisationFact>();

  constructor(private readonly context: RequestContext) {}

  /** Reads those of the ids that are not known yet. */
  async read(ids: Iterable<string | null>): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => id !== null && !this.#known.has(id));
    if (wanted.length === 0) return;
    const [row] = await this.context.rows(organisationsById, [wanted]);
    const found = listIn(row, 'rows') as readonly Omit<OrganisationFact, 'concept'>[];
    for (const each of found) this.#known.set(each.id, { concept: 'Organisation', ...each });
  }

  get(id: string): OrganisationFact {
    const known = this.#known.get(id);
    if (!known) throw new Error(`The organisation ${id} is named, and was not read.`);
    return known;
  }

  maybe(id: string | null): OrganisationFact | null {
    return id === null ? null : this.get(id);
  }
}
