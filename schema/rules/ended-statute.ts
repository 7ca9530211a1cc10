import type { LawFactOn, RuleLaw } from './rule-law.js';

interface Citing {
  readonly statute: string | null;
}

/** The statute that is named, where it has ended by the day; nothing otherwise. */
export function endedStatute({ statute }: Citing, law: RuleLaw): LawFactOn | null {
  const fact = law.fact(statute);
  return fact && law.hasEnded(fact) ? fact : null;
}

interface Ended<Each> {
  readonly statute: LawFactOn;
  readonly citing: readonly Each[];
}

/** What names a statute that has ended by the day: by statute, in the order of their codes. */
export function byEndedStatute<Each extends Citing>(all: readonly Each[], law: RuleLaw): readonly Ended<Each>[] {
  const groups = Map.groupBy(all, (each) => endedStatute(each, law)?.id ?? null);
  return [...groups]
    .flatMap(([id, citing]): Ended<Each>[] => {
      const statute = law.fact(id);
      return statute ? [{ statute, citing }] : [];
    })
    .sort((one, other) => (one.statute.code < other.statute.code ? -1 : 1));
}

/** The sections that are named, each once, in the order given. */
export const sectionsOf = (citing: readonly { readonly statuteSection: string | null }[]): readonly string[] => [
  ...new Set(citing.flatMap(({ statuteSection }) => statuteSection ?? [])),
];
