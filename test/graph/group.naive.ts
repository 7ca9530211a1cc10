import type { OwnershipFact } from '../../schema/group/ownership-graph.js';

type Pair = readonly [owner: string, owned: string];

/** Who controls whom, each pair looked up again among all ownerships. */
function controlPairs(facts: readonly OwnershipFact[], isStatedOnly: boolean): Pair[] {
  const others = facts.filter(({ owner, owned }) => owner.code !== owned.code);
  const controls = others.filter((one) => {
    const pair = others.filter(({ owner, owned }) => owner.code === one.owner.code && owned.code === one.owned.code);
    const shares = pair.map(({ kind, share }) => (kind === 'SHAREHOLDER' && share !== null ? share : 0));
    return one.kind === 'PARENT' || (!isStatedOnly && shares.reduce((sum, share) => sum + share, 0) > 50);
  });
  return controls.map(({ owner, owned }) => [owner.code, owned.code]);
}

/** The fewest steps to everything, by going over all pairs until nothing changes any more. */
function closure(pairs: readonly Pair[], starts: ReadonlyMap<string, number>): Map<string, number> {
  const steps = new Map(starts);
  const shorter = (): Pair[] =>
    pairs.filter(([from, to]) => (steps.get(to) ?? Infinity) > (steps.get(from) ?? Infinity) + 1);
  for (let found = shorter(); found.length > 0; found = shorter())
    for (const [from, to] of found) steps.set(to, Math.min(steps.get(to) ?? Infinity, (steps.get(from) ?? 0) + 1));
  return steps;
}

/** What the group of a company is, by repeated scans over plain lists. */
export function naiveGroup(facts: readonly OwnershipFact[], company: string, isStatedOnly = false) {
  const pairs = controlPairs(facts, isStatedOnly);
  const upwards = pairs.map(([owner, owned]): Pair => [owned, owner]);
  const itself = new Map([[company, 0]]);
  const [up, down] = [closure(upwards, itself), closure(pairs, itself)];
  return { up, down, around: closure(pairs, up), tops: topsOf(pairs, upwards, up) };
}

/** Controllers all of whose controllers they control themselves. */
function topsOf(pairs: readonly Pair[], upwards: readonly Pair[], up: ReadonlyMap<string, number>): string[] {
  const tops = [...up.keys()].filter((code) => {
    const itself = new Map([[code, 0]]);
    const below = closure(pairs, itself);
    return [...closure(upwards, itself).keys()].every((each) => below.has(each));
  });
  return tops.map((code) => `${code} ${pairs.some(([, owned]) => owned === code)}`).sort();
}

/** The share of one company in the others: a matrix, turned round until nothing changes any more. */
export function naiveShares(facts: readonly OwnershipFact[], source: string): ReadonlyMap<string, number> {
  const codes = [...new Set(facts.flatMap(({ owner, owned }) => [owner.code, owned.code]))];
  const direct = codes.map(() => codes.map(() => 0));
  for (const { owner, owned, share } of facts) {
    if (owner.code === owned.code) continue;
    const row = direct[codes.indexOf(owner.code)] ?? [];
    row[codes.indexOf(owned.code)] = (row[codes.indexOf(owned.code)] ?? 0) + (share ?? 0) / 100;
  }
  const own = direct[codes.indexOf(source)] ?? codes.map(() => 0);
  let shares = [...own];
  for (let isDone = false; !isDone;) {
    const next = shares.map((_, to) =>
      codes.reduce(
        (sum, code, from) => (code === source ? sum : sum + (shares[from] ?? 0) * (direct[from]?.[to] ?? 0)),
        own[to] ?? 0,
      ),
    );
    isDone = next.every((share, at) => Math.abs(share - (shares[at] ?? 0)) < 1e-15);
    shares = next;
  }
  return new Map(codes.map((code, at) => [code, shares[at] ?? 0]));
}

/** Whether some walk that does not come back to the source has a link whose share is not known. */
export function naiveLowerBounds(facts: readonly OwnershipFact[], source: string): ReadonlySet<string> {
  const links = facts.filter(
    ({ owner, owned, share }) => share !== 0 && owned.code !== source && owner.code !== owned.code,
  );
  const codes = [source, ...links.map(({ owned }) => owned.code)];
  const reaches = (from: string) =>
    closure(
      links.map(({ owner, owned }): Pair => [owner.code, owned.code]),
      new Map([[from, 0]]),
    );
  const ends = links.filter(({ owner, share }) => share === null && reaches(source).has(owner.code));
  return new Set(codes.filter((code) => ends.some(({ owned }) => reaches(owned.code).has(code))));
}
