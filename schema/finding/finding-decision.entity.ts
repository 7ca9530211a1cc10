import { Choice, Day, Integer, Text } from '../model/columns.js';
import { Concept } from '../model/concept.js';
import { describeChoices } from '../model/declarations.js';
import { KeptNode } from '../organisation/kept-node.js';

export enum FindingDecisionKind {
  ACCEPTED = 'ACCEPTED',
  FIXED = 'FIXED',
}

describeChoices('FindingDecisionKind', FindingDecisionKind, {
  description: 'What was decided about a finding.',
  values: {
    ACCEPTED: 'It stands, for a reason and up to a day: it is shown as accepted.',
    FIXED: 'A change has dealt with it; where a rule still finds it, it is open again.',
  },
});

/** It names the finding by its id and no node by a relation, so that it outlives the import that makes the node anew. */
@Concept({
  plural: 'findingDecisions',
  description:
    'What a company decided about a finding (Art. 5(2)): accepted for a reason and up to a day, or fixed by a change.',
})
export class FindingDecision extends KeptNode {
  @Text('Id of the finding, as findings tell it: `retention-missing/Register:customers`.', { unique: true })
  finding!: string;

  @Choice(FindingDecisionKind, 'What was decided.')
  kind!: FindingDecisionKind;

  @Text('Why.')
  reason!: string;

  @Day('Day of the decision.')
  decidedOn!: string;

  @Day('First day on which it no longer holds, for one that is accepted; empty when it holds until it is withdrawn.', {
    nullable: true,
  })
  validTo?: string;

  @Integer('Number of the revision that fixed it.', { nullable: true, minimum: 1 })
  fixedIn?: number;
}
