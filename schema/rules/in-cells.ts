import type { Fact } from '../dossier/fact.js';
import type { RegisterFacts } from '../dossier/register-facts.js';
import type { NamedIn } from './message.js';
import type { Hit } from './rule.js';
import type { HeldCell } from './split-of-register.js';

/** What is found in a cell; what has the same words is the same. */
export interface InCell {
  readonly held: HeldCell;
  readonly what: string;
  readonly named: NamedIn;
  readonly evidence: readonly Fact[];
}

/** What is found in every one of several cells alike is found once, of the register; else of each cell. */
export function hitsIn(register: RegisterFacts, cellCount: number, found: readonly InCell[]): readonly Hit[] {
  const [first] = found;
  const isEverywhere = found.length > 1 && found.length === cellCount;
  if (first && isEverywhere && found.every(({ what }) => what === first.what))
    return [{ ...partsOf(first), subject: register, named: { where: register, ...first.named } }];
  return found.map((each) => {
    const { cell } = each.held;
    const terms = cell ? [cell.dataSubjectCategory, ...cell.contractTypes] : [];
    return { ...partsOf(each), subject: cell ?? register, named: { where: [register, ...terms], ...each.named } };
  });
}

const partsOf = ({ evidence }: InCell): Pick<Hit, 'evidence'> => ({ evidence });
