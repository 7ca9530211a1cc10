import { Choice, ValueObject } from '../model/columns.js';
import { describeChoices } from '../model/declarations.js';

export enum ClauseState {
  PRESENT = 'PRESENT',
  MISSING = 'MISSING',
  NOT_STATED = 'NOT_STATED',
}

describeChoices('ClauseState', ClauseState, {
  description: 'Whether an agreement has a clause that Art. 28(3) asks for.',
  values: {
    PRESENT: 'It has it.',
    MISSING: 'It was read and does not have it.',
    NOT_STATED: 'No source says whether it has it.',
  },
});

/** The clauses of Art. 28(3)(a)-(h), in the order of the law. */
@ValueObject('The clauses that Art. 28(3) asks of an agreement; empty means nobody has looked.')
export class AgreementClauses {
  @Choice(ClauseState, 'Documented instructions, transfers included (Art. 28(3)(a)).', { nullable: true })
  documentedInstructions?: ClauseState;

  @Choice(ClauseState, 'Confidentiality of the persons who process (Art. 28(3)(b)).', { nullable: true })
  confidentiality?: ClauseState;

  @Choice(ClauseState, 'Security measures of Art. 32 (Art. 28(3)(c)).', { nullable: true })
  security?: ClauseState;

  @Choice(ClauseState, 'Conditions for engaging another processor (Art. 28(3)(d)).', { nullable: true })
  subProcessing?: ClauseState;

  @Choice(ClauseState, "Help with data subjects' rights (Art. 28(3)(e)).", { nullable: true })
  helpWithRights?: ClauseState;

  @Choice(ClauseState, 'Help with Art. 32-36 (Art. 28(3)(f)).', { nullable: true })
  helpWithCompliance?: ClauseState;

  @Choice(ClauseState, 'Deletion or return of the data (Art. 28(3)(g)).', { nullable: true })
  deletionOrReturn?: ClauseState;

  @Choice(ClauseState, 'Information and audits (Art. 28(3)(h)).', { nullable: true })
  audits?: ClauseState;
}
