/* eslint complexity: off, max-depth: off, max-lines-per-function: off -- the naive answer is one plain list of questions, on purpose */
import type { TransferFacts } from '../../schema/transfer/placed-transfer.js';
import { naiveVerdicts } from './transfers-naive.js';
import {
  day,
  organisations,
  worldLaw,
  type Cell,
  type Dates,
  type PlainChanges,
  type PlainTransfer,
  type PlainWorld,
} from './what-if-world.js';

/** The whole answer once more, by nested loops over plain lists; nothing is shared with the code but names. */
export interface PlainAnswer {
  readonly transfers: readonly unknown[];
  readonly processings: readonly unknown[];
  readonly subProcessings: readonly unknown[];
  readonly systems: readonly string[];
  readonly purposes: readonly unknown[];
}

const held = ({ validFrom, validTo }: Dates): boolean =>
  !(validFrom && validFrom > day) && !(validTo && validTo <= day);
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byText = <Each extends { readonly code: string }>(all: readonly Each[]): Each[] =>
  [...all].sort((one, other) => text(one.code, other.code));

const inForce = ({ status, ...dates }: PlainWorld['agreements'][number]): boolean =>
  status !== 'DRAFT' && !(status === 'ENDED' && dates.validTo === null) && held(dates);

/** Whether one says something of everything that is in the other. */
const isWider = (one: Cell, other: Cell): boolean => {
  if (one.register !== null && one.register !== other.register) return false;
  return one.activity === null || one.activity === other.activity;
};

function lawAfter({ ends }: PlainChanges) {
  const family = ends.some((code) => code.startsWith('ch')) ? ['ch-later'] : [];
  const gone = [...ends.filter((code) => !code.startsWith('ch')), ...family];
  return worldLaw.map((each) => {
    if (!gone.includes(each.code)) return each;
    return each.kind === 'SCC_SET' ? { ...each, contractsValidTo: day } : { ...each, validTo: day };
  });
}

function factsOf(t: PlainTransfer, roles: PlainChanges['roles']): TransferFacts {
  const roleOf = (who: string | null, otherwise: string | null) =>
    roles.find(({ organisation }) => organisation === who)?.role ?? otherwise;
  return {
    ...{ country: t.country, claim: null, tool: t.tool, sccModule: t.sccModule },
    ...{ signedOn: t.signedOn, assessedOn: t.assessedOn },
    exporterRole: roleOf(t.exporter, t.exporterRole),
    importerRole: t.importer === null ? t.importerRole : roleOf(t.importer, t.importerRole),
    importer: t.importer === null ? null : { country: organisations[t.importer] ?? null, kind: null },
    instrument: t.instrument === null ? null : { id: `LawFact:${t.instrument}` },
  };
}

type State = 'yes' | 'no' | 'unknown';

function stateOf(verdicts: readonly string[]): State {
  const has = (...some: readonly string[]): boolean => some.some((each) => verdicts.includes(each));
  if (has('NOT_NEEDED', 'COVERED_BY_ADEQUACY')) return 'yes';
  if (has('TOOL_MISSING', 'TOOL_DEAD', 'TOOL_OUT_OF_SCOPE', 'SIGNED_TOO_LATE', 'MODULE_DIFFERS')) return 'no';
  if (has('SCC_SET_NOT_NAMED_AND_SIGNED_BEFORE')) return 'no';
  const fine = ['TIA_MISSING', 'DEROGATION', 'DECLARED_MODULE_WITHOUT_SCC'];
  return verdicts.every((each) => fine.includes(each)) ? 'yes' : 'unknown';
}

export function plainAnswer(world: PlainWorld, changes: PlainChanges): PlainAnswer {
  const { leaves } = changes;
  const agreements = byText(world.agreements).filter(inForce);
  const lost = agreements.filter(({ processor }) => leaves.includes(processor));
  const goes = (code: string, seen: readonly string[] = []): boolean => {
    const row = world.subs.find((each) => each.code === code);
    if (!row || seen.includes(code)) return false;
    return leaves.includes(row.processor) || (row.parent !== null && goes(row.parent, [...seen, code]));
  };
  const subs = agreements.flatMap((under) =>
    byText(world.subs).filter(
      (row) => row.agreement === under.code && held(row) && (lost.includes(under) || goes(row.code)),
    ),
  );
  const controllersOf = (register: string): string[] =>
    world.controllers
      .filter((each) => each.register === register && held(each))
      .map(({ organisation }) => organisation)
      .sort();
  const others = (cell: Cell, company: string): string[] =>
    cell.register === null
      ? []
      : agreements
          .filter((each) => each.controller === company && !leaves.includes(each.processor))
          .filter(({ coverage }) => coverage.some((row) => isWider(row, cell)))
          .map(({ code }) => code);
  const lines = new Lines(world);

  const processings: unknown[] = [];
  for (const each of lost) {
    const cells = each.coverage.length > 0 ? each.coverage : [{ register: null, activity: null }];
    const sorted = [...cells].sort((one, other) =>
      text(`${one.register} ${one.activity ?? ''}`, `${other.register} ${other.activity ?? ''}`),
    );
    for (const cell of sorted) {
      const fallbacks = others(cell, each.controller);
      processings.push({ agreement: each.code, recipient: null, companies: [each.controller], ...cell, fallbacks });
      lines.add(cell, [each.controller], {
        what: 'processor',
        isStoodIn: (in_, company) => others(in_, company).length > 0,
      });
    }
  }
  for (const each of byText(world.recipients)) {
    if (!leaves.includes(each.organisation) || lost.some(({ code }) => code === each.agreement)) continue;
    const companies = controllersOf(each.register ?? '');
    const cell = { register: each.register, activity: each.activity };
    const fallbacks = agreements
      .map(({ code }) => code)
      .filter((code) => companies.some((who) => others(cell, who).includes(code)));
    processings.push({ agreement: null, recipient: each.code, companies, ...cell, fallbacks });
    lines.add(cell, companies, { what: 'processor', isStoodIn: (in_, company) => others(in_, company).length > 0 });
  }
  for (const row of subs) {
    const under = agreements.find(({ code }) => code === row.agreement);
    const cells = under?.coverage.length ? under.coverage : [{ register: null, activity: null }];
    for (const cell of cells) lines.add(cell, [under?.controller ?? ''], { what: 'sub' });
  }
  const systems = byText(world.systems).filter(({ operator }) => leaves.includes(operator));
  for (const { register } of systems)
    if (register !== null) lines.add({ register, activity: null }, controllersOf(register), { what: 'system' });

  const judge = (t: PlainTransfer) => ({
    before: naiveVerdicts(factsOf(t, []), worldLaw, day),
    after: naiveVerdicts(factsOf(t, changes.roles), lawAfter(changes), day),
  });
  const ends = (t: PlainTransfer): boolean => {
    const sub = world.subs.find(({ code }) => code === t.sub);
    if (t.importer !== null && leaves.includes(t.importer)) return true;
    if (lost.some(({ code }) => code === t.agreement || code === sub?.agreement)) return true;
    return subs.some(({ code }) => code === t.sub);
  };
  const valid = byText(world.transfers).filter(held);
  const transfers: unknown[] = [];
  for (const t of valid) {
    const { before, after } = judge(t);
    const isSame = [...before].sort().join() === [...after].sort().join();
    if (!ends(t) && isSame) continue;
    const [was, is] = [stateOf(before), stateOf(after)];
    const change =
      is === 'no' && was !== 'no'
        ? 'LOSES_TOOL'
        : is === 'unknown' && was === 'yes'
          ? 'BECOMES_UNKNOWN'
          : 'OTHER_VERDICTS';
    const effect = ends(t) ? 'ENDS' : change;
    const standing = (cell: Cell): string[] =>
      valid
        .filter(
          (other) =>
            other !== t && t.importer !== null && other.importer === t.importer && other.exporter === t.exporter,
        )
        .filter((other) => isWider(other, cell) && !ends(other) && stateOf(judge(other).after) === 'yes')
        .map(({ code }) => code);
    const looks = effect === 'LOSES_TOOL' || effect === 'BECOMES_UNKNOWN';
    transfers.push({
      ...{ transfer: t.code, effect, before: [...before].sort(), after: effect === 'ENDS' ? [] : [...after].sort() },
      fallbacks: looks ? standing(t) : [],
    });
    if (effect !== 'LOSES_TOOL') continue;
    const sub = world.subs.find(({ code }) => code === t.sub);
    const agreement = world.agreements.find(({ code }) => code === (t.agreement ?? sub?.agreement));
    const loss = { what: 'tool', isStoodIn: (cell: Cell) => standing(cell).length > 0 };
    if (t.register !== null) {
      const all = controllersOf(t.register);
      const own = all.includes(t.exporter) ? [t.exporter] : all;
      lines.add(t, agreement ? [agreement.controller] : own, loss);
    } else if (agreement) {
      const cells = agreement.coverage.length > 0 ? agreement.coverage : [{ register: null, activity: null }];
      for (const cell of cells) lines.add(cell, [agreement.controller], loss);
    } else lines.add(t, t.exporterRole === 'CONTROLLER' ? [t.exporter] : [], loss);
  }
  return {
    ...{ transfers, processings, systems: systems.map(({ code }) => code), purposes: lines.sorted() },
    subProcessings: subs.map(({ code, agreement, processor }) => ({
      ...{ subProcessing: code, agreement, isBeneath: !leaves.includes(processor) },
    })),
  };
}

interface PlainLoss {
  readonly what: string;
  readonly isStoodIn?: (cell: Cell, company: string) => boolean;
}

/** The lines of purposes, gathered under the text of what they are of. */
class Lines {
  readonly #lines = new Map<string, { readonly key: (string | null)[]; lost: Set<string>; alone: Set<string> }>();

  constructor(private readonly world: PlainWorld) {}

  add({ register, activity }: Cell, companies: readonly string[], { what, isStoodIn }: PlainLoss): void {
    const within = this.world.activities.filter(
      (each) => each.register === register && (activity === null || each.code === activity),
    );
    for (const company of companies.length > 0 ? companies : [null])
      for (const each of within.length > 0 ? within : [null])
        for (const purpose of each?.purposes.length ? each.purposes : [null]) {
          const key = [company, purpose, each?.code ?? null, register];
          const line = this.#lines.get(String(key)) ?? { key, lost: new Set(), alone: new Set() };
          this.#lines.set(String(key), line);
          line.lost.add(what);
          const isAlone =
            isStoodIn && !(company !== null && isStoodIn({ register, activity: each?.code ?? null }, company));
          const isToolAlone = what === 'tool' && !isStoodIn?.({ register, activity: each?.code ?? null }, '');
          if (what === 'tool' ? isToolAlone : isAlone) line.alone.add(what);
        }
  }

  sorted(): unknown[] {
    const rank = (key: readonly (string | null)[]): string => key.map((each) => each ?? '~').join('\n');
    return [...this.#lines.values()]
      .sort((one, other) => text(rank(one.key), rank(other.key)))
      .map(({ key: [company, purpose, activity, register], lost, alone }) => ({
        ...{ company, purpose, activity, register },
        ...{ losesTool: lost.has('tool'), losesOnlyTool: alone.has('tool') },
        ...{ losesProcessor: lost.has('processor'), losesOnlyProcessor: alone.has('processor') },
        ...{ losesSubProcessor: lost.has('sub'), losesSystem: lost.has('system') },
        hasFallback: lost.has('tool') || lost.has('processor') ? alone.size === 0 : null,
      }));
  }
}
