import type { RegisterFacts } from '../dossier/register-facts.js';
import type { StatementFact } from '../dossier/shared-facts.js';
import { holdsOn } from '../law-fact/law-on.js';
import { Aspect } from '../statement/aspect.js';
import { hasFacts } from './aspects.js';

interface Denied {
  readonly aspect: string;
  /** Those that say there is none. */
  readonly statements: readonly StatementFact[];
}

/** What is said of transfers is judged with the transfers. */
const ofTransfers: ReadonlySet<Aspect> = new Set([
  Aspect.TRANSFERS,
  Aspect.THIRD_COUNTRY,
  Aspect.IMPORTER,
  Aspect.TRANSFER_TOOL,
]);

/** Aspects of the register of which a document says that there is none, while facts that hold on the day have it. */
export function deniedOnRecord(register: RegisterFacts, day: string): readonly Denied[] {
  const held = heldOn(register, day);
  const denying = (register.statements.get(register.id) ?? []).filter(({ says }) => says === 'NONE');
  return Object.values(Aspect)
    .filter((aspect) => !ofTransfers.has(aspect) && hasFacts(held, aspect))
    .map((aspect) => ({ aspect, statements: denying.filter((each) => sameAspect(each, aspect)) }))
    .filter(({ statements }) => statements.length > 0);
}

const sameAspect = ({ aspect }: StatementFact, other: string): boolean => aspect === other;

const heldOn = (register: RegisterFacts, day: string): RegisterFacts => ({
  ...register,
  controllerships: register.controllerships.filter((each) => holdsOn(each, day)),
  arrangements: register.arrangements.filter((each) => holdsOn(each, day)),
  designations: register.designations.filter((each) => holdsOn(each, day)),
});
