import type { RequestContext } from '../access/request-context.js';
import { describeChoices } from '../model/declarations.js';

export enum FindingStatus {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  ACCEPTANCE_ENDED = 'ACCEPTANCE_ENDED',
  NOT_FIXED = 'NOT_FIXED',
}

describeChoices('FindingStatus', FindingStatus, {
  description: 'Where a finding stands after what was decided about it.',
  values: {
    OPEN: 'Nothing was decided.',
    ACCEPTED: 'It is accepted, and the acceptance holds on the day.',
    ACCEPTANCE_ENDED: 'It was accepted up to a day that has passed.',
    NOT_FIXED: 'It was said to be fixed, and a rule still finds it.',
  },
});

/** What was decided about a finding. */
export interface Decision {
  /** Id of the row. */
  readonly id: string;
  readonly kind: string;
  readonly validTo: string | null;
}

/** Every decision on record, by the id of its finding. */
export async function readDecisions(context: RequestContext): Promise<ReadonlyMap<string, Decision>> {
  const rows = await context.rows('select id, finding, kind, valid_to::text as "validTo" from finding_decision', []);
  return new Map(
    rows.map(({ id, finding, kind, validTo }) => [
      String(finding),
      { id: String(id), kind: String(kind), validTo: typeof validTo === 'string' ? validTo : null },
    ]),
  );
}

/** Where a finding stands on a day. */
export function statusOn(decision: Decision | undefined, day: string): FindingStatus {
  if (!decision) return FindingStatus.OPEN;
  if (decision.kind === 'FIXED') return FindingStatus.NOT_FIXED;
  return decision.validTo !== null && decision.validTo <= day ? FindingStatus.ACCEPTANCE_ENDED : FindingStatus.ACCEPTED;
}
