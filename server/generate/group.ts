import { Draw } from './random.js';
import { customerRegisters } from './vocabulary/customer-registers.js';
import type { RegisterKind } from './vocabulary/register-kinds.js';
import { staffRegisters } from './vocabulary/staff-registers.js';

const kinds: readonly RegisterKind[] = [...customerRegisters, ...staffRegisters];

/** How big a group is. */
export interface GroupSize {
  readonly companies: number;
  readonly registers: number;
  readonly vendors: number;
  readonly flows: number;
}

/** The ids of law facts by their codes; without one, what rests on it is left empty. */
export type LawFactIds = ReadonlyMap<string, string>;

/** What all parts of a synthetic group have to know of one another: who keeps which register, and whom it has agreements with. */
export class Group {
  /** The company that keeps each register. */
  readonly keepers: Uint32Array;
  /** What kind each register is of, by its place among the kinds. */
  private readonly kindsOf: Uint8Array;
  /** The vendors that each company has an agreement with. */
  readonly vendorsOf: readonly (readonly number[])[];

  constructor(
    readonly size: GroupSize,
    readonly seed: number,
    private readonly lawFacts: LawFactIds,
  ) {
    const draw = this.draw('who keeps which register');
    const { companies, registers } = size;
    // Each company keeps one as long as there are enough; the first ones keep most of the others.
    this.keepers = Uint32Array.from({ length: registers }, (_, at) =>
      at < companies ? at : draw.below(2) === 0 ? draw.below(companies) : draw.skewedBelow(companies),
    );
    this.kindsOf = Uint8Array.from({ length: registers }, () => draw.below(kinds.length));
    this.vendorsOf = this.chooseVendors();
  }

  draw(about: string): Draw {
    return new Draw(this.seed, about);
  }

  lawFact(code: string): string | undefined {
    return this.lawFacts.get(code);
  }

  kindOf(register: number): RegisterKind {
    const kind = kinds[this.kindsOf[register] ?? 0];
    if (!kind) throw new Error('There are no kinds of registers.');
    return kind;
  }

  private chooseVendors(): readonly (readonly number[])[] {
    const counts = Array.from({ length: this.size.companies }, () => 0);
    for (const keeper of this.keepers) counts[keeper] = (counts[keeper] ?? 0) + 1;
    return counts.map((registers, company) => this.vendorsFor(company, registers));
  }

  private vendorsFor(company: number, registers: number): readonly number[] {
    const draw = this.draw(`vendors of ${company}`);
    const wanted = Math.min(this.size.vendors, 2 + draw.below(5) + Math.ceil(registers / 4));
    // The first vendor serves every company.
    const vendors = new Set([0]);
    for (let at = 0; at < wanted * 2 && vendors.size < wanted; at += 1) {
      vendors.add(draw.chance(50) ? draw.below(this.size.vendors) : draw.skewedBelow(this.size.vendors));
    }
    return [...vendors];
  }
}
