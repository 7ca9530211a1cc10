import { stringify } from 'yaml';
import type { Drawn } from './naive-register.js';

/** The same register as a bundle. */
export function bundleOf({ parents, statedOf, activities, facts, retentions, flows }: Drawn): string {
  const numbered = <T>(prefix: string, drawn: readonly T[], make: (one: T, n: number) => object): object =>
    Object.fromEntries(drawn.map((one, at) => [`${prefix}-${at + 1}`, make(one, at + 1)]));
  const has = (n: number): boolean => n <= activities.length;
  const purposeOf = (n: number): object => (activities[n - 1]?.hasPurpose ? { purpose: `a-${n}/p` } : {});
  const stated = { statements: [{ aspect: 'RETENTION', says: 'NONE', citations: [1] }] };
  const terms = numbered('t', parents, (parent, n) => ({
    name: 'luokka',
    ...flags,
    ...(parent === undefined ? {} : { parent: `t-${parent}` }),
    ...(statedOf.includes(n) ? stated : {}),
  }));
  const register = {
    name: 'rekisteri',
    activities: numbered('a', activities, ({ isCited, hasPurpose }) => ({
      name: 'työ',
      ...(isCited ? { citations: [1] } : {}),
      ...(hasPurpose ? { purposes: { p: { name: 'syy' } } } : {}),
    })),
    data: numbered('d', facts, ({ activity, purpose, about }) => ({
      ...(has(activity) ? { activity: `a-${activity}` } : {}),
      ...purposeOf(purpose),
      dataCategory: `t-${about}`,
    })),
    retentionPeriods: numbered('t', retentions, ({ activity, list }) => ({
      ...(has(activity) ? { activity: `a-${activity}` } : {}),
      dataCategories: list.map((n) => `t-${n}`),
    })),
  };
  const dataFlows = numbered('f', flows, ({ purpose, list }) => ({
    fromCategory: 'all',
    toCategory: 'all',
    ...(activities[purpose - 1]?.hasPurpose ? { purpose: `r/a-${purpose}/p` } : {}),
    dataCategories: list.map((n) => `t-${n}`),
  }));
  return stringify({ ...base, personalDataCategories: terms, registers: { r: register }, dataFlows });
}

const flags = { isSpecial: false, isCriminal: false, isNationalId: false };

const base = {
  language: 'fi',
  custodian: 'oomi',
  document: 'notice',
  organisations: { oomi: { name: 'Oomi' } },
  partyCategories: { all: { name: 'kaikki' } },
  evidenceDocuments: {
    notice: { title: 'Seloste', kind: 'CONTRACT', language: 'FI', isUndated: true, sections: [{ position: 1 }] },
  },
};
