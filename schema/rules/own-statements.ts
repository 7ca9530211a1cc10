import type { Fact } from '../dossier/fact.js';
import type { RegisterFacts } from '../dossier/register-facts.js';
import type { StatementFact } from '../dossier/shared-facts.js';

interface About {
  readonly subject: Fact;
  readonly statements: readonly StatementFact[];
}

/** What documents say of the register and of its parts, and not of the organisations it names: each with what it is about. */
export const ownStatements = (register: RegisterFacts): readonly About[] =>
  [register, ...partsOf(register)].flatMap((subject) => {
    const statements = register.statements.get(subject.id);
    return statements ? [{ subject, statements }] : [];
  });

const partsOf = (register: RegisterFacts): readonly Fact[] => [
  ...register.activities,
  ...register.activities.flatMap(({ purposes }) => purposes),
  ...register.controllerships,
  ...register.arrangements,
  ...register.recipients,
  ...register.sources,
  ...register.decisions,
];
