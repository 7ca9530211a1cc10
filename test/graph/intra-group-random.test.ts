import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localViewer } from '../../schema/access/viewer.js';
import { alikeTexts, foldedFrom, foldedText, foldedTo, wordKeys } from '../../schema/group/same-words.js';
import { asViewer } from '../../server/database/as-viewer.js';
import { openTestHub, openingTimeout, type TestHub } from '../support/hub.js';
import { propertyRuns } from '../support/settings.js';
import {
  anyWorld,
  flowsOf,
  keepers,
  purposeOfRecipient,
  seedWorld,
  stranger,
  type DrawnEnd,
  type DrawnWorld,
} from './intra-group-world.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
}, openingTimeout);
afterAll(() => hub.close());

const ask = `query ($organisation: String!, $first: Int!) {
  intraGroupDisclosures(organisation: $organisation, first: $first) { sameCount changedCount unknownCount truncated
    disclosures { disclosure { __typename code } fromRegister { code } to { code } toRegister { code }
      purpose { code } purposeChange reasons } } }`;

interface Fact {
  readonly typeName: string;
  readonly code: string;
  readonly from: number | null;
  readonly activity: number | null;
  readonly toRegister: number | null;
  readonly toCompany: number | null;
  readonly purpose: number | null;
}

/** Everything that could be a disclosure, by the numbers of the registers and companies it joins. */
function factsOf(world: DrawnWorld): Fact[] {
  const registerAt = ({ kind, at }: DrawnEnd): number | null =>
    kind === 'Register' ? at : kind === 'System' ? (world.systems[at]?.register ?? null) : null;
  const companyAt = ({ kind, at }: DrawnEnd): number | null =>
    kind === 'Organisation' ? at : kind === 'System' ? (world.systems[at]?.operator ?? null) : null;
  const flows = flowsOf(world).map(({ from, to, purpose }, at): Fact => ({
    ...{ typeName: 'DataFlow', code: `flow-${at}`, from: registerAt(from), activity: null, purpose },
    ...{ toRegister: registerAt(to), toCompany: companyAt(to) },
  }));
  const recipients = world.recipients.map((drawn, at): Fact => ({
    ...{ typeName: 'Recipient', code: `recipient-${at}`, from: drawn.register, activity: drawn.activity },
    ...{
      toRegister: drawn.recipientRegister,
      toCompany: drawn.organisation,
      purpose: purposeOfRecipient(world, drawn),
    },
  }));
  const sources = world.sources.map(({ register, sourceRegister }, at): Fact => ({
    ...{ typeName: 'DataSource', code: `source-${at}`, from: sourceRegister, activity: null, purpose: null },
    ...{ toRegister: register, toCompany: null },
  }));
  return [...flows, ...recipients.filter((_, at) => world.recipients[at]?.role !== 'PROCESSOR'), ...sources];
}

type Purpose = DrawnWorld['purposes'][number];
const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
const isSame = (one: Purpose, other: Purpose): boolean =>
  one === other ||
  plain(one.fi) === plain(other.fi) ||
  (one.sv !== null && other.sv !== null && plain(one.sv) === plain(other.sv));

/** Whether a side has purposes, and none of them is the purpose. */
const lacks = (purpose: Purpose | undefined, side: readonly Purpose[] | null): boolean =>
  purpose !== undefined && !!side && side.length > 0 && !side.some((each) => isSame(each, purpose));

function judge(world: DrawnWorld, { from, activity, toRegister, purpose: at }: Fact) {
  const purpose = at === null ? undefined : world.purposes[at];
  const source = world.purposes.filter(
    (each) => each.register === from && (activity === null || each.activity === activity),
  );
  const isForeign = toRegister !== null && keepers[toRegister] === stranger;
  const known = isForeign ? [] : world.purposes.filter((each) => each.register === toRegister);
  const receiver = toRegister === null ? null : known;
  const reasons = [
    ...(lacks(purpose, source) ? ['NOT_OF_SOURCE'] : []),
    ...(lacks(purpose, receiver) ? ['NOT_OF_RECEIVER'] : []),
  ];
  const isUnknown = !purpose || [source, receiver].some((side) => side?.length === 0);
  return { reasons, purposeChange: reasons.length > 0 ? 'CHANGED' : isUnknown ? 'UNKNOWN' : 'SAME' };
}

/** The whole answer, by looking at every fact by itself. */
function naiveAnswer(name: string, world: DrawnWorld, first: number): unknown {
  const judged = factsOf(world).flatMap((fact) => {
    const keeper = fact.from === null ? stranger : keepers[fact.from];
    const receivers = [fact.toRegister === null ? null : keepers[fact.toRegister], fact.toCompany];
    const to = receivers.find((each) => each !== null && each !== stranger && each !== keeper);
    if (keeper === stranger || to === undefined) return [];
    const node = (kind: string, at: number | null) => (at === null ? null : { code: `${name}-${kind}-${at}` });
    return {
      ...judge(world, fact),
      disclosure: { __typename: fact.typeName, code: `${name}-${fact.code}` },
      fromRegister: node('register', fact.from),
      to: node('company', to),
      toRegister: node('register', fact.toRegister),
      purpose: fact.purpose === null || !world.purposes[fact.purpose] ? null : node('purpose', fact.purpose),
    };
  });
  const count = (change: string) => judged.filter(({ purposeChange }) => purposeChange === change).length;
  const order = ({ fromRegister, disclosure: { __typename, code } }: (typeof judged)[number]) =>
    `${fromRegister?.code} ${__typename} ${code}`;
  const told = judged.filter(({ purposeChange }) => purposeChange !== 'SAME');
  told.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  return {
    intraGroupDisclosures: {
      ...{ sameCount: count('SAME'), changedCount: count('CHANGED'), unknownCount: count('UNKNOWN') },
      truncated: told.length > first,
      disclosures: told.slice(0, first),
    },
  };
}

describe('disclosures inside any group', () => {
  it('are those that looking at every fact by itself finds, however many are shown', async () => {
    let worlds = 0;
    const property = fc.asyncProperty(anyWorld, async (world) => {
      const name = `w${++worlds}`;
      await seedWorld(hub.seed, name, world);
      for (const first of [1, 3, 1000]) {
        const answer = await hub.ask(ask, { organisation: `${name}-company-1`, first });
        expect(answer).toEqual(naiveAnswer(name, world, first));
      }
    });
    await fc.assert(property, { numRuns: propertyRuns(20, 400) });
  }, 900_000);
});

describe('texts that are the same', () => {
  const odd = fc.constantFrom(
    'a',
    'Ä',
    'a\u0308',
    '\u00e4',
    'K',
    '\u212a',
    'i',
    'İ',
    'Σ',
    'ς',
    ' ',
    '\u00a0',
    '\t',
    ';',
    '\u037e',
    'ẞ',
  );
  const anyText = fc.oneof(
    fc.array(odd, { maxLength: 5 }),
    fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
  );
  const texts = fc.uniqueArray(
    anyText.map((parts) => parts.join('').replaceAll('\0', '')),
    { maxLength: 60 },
  );
  const key = (fi: string) => wordKeys({ fi, sv: null, en: null })[0] ?? '';

  it('are folded to the same by the database', async () => {
    const property = fc.asyncProperty(texts, async (drawn) => {
      const spoken = drawn.filter((text) => text !== '');
      const rows = await asViewer(hub.database, localViewer, 'read', (transaction) =>
        transaction.query(
          `select text, ${foldedText('text collate "C"')} as fold from unnest($3::text[]) as each (text)`,
          [foldedFrom, foldedTo, spoken],
        ),
      );
      const folds = new Map(rows.map(({ text, fold }) => [String(text), String(fold)]));
      const pairs = spoken.flatMap((one) => spoken.map((other) => [one, other] as const));
      const same = pairs.filter(([one, other]) => key(one) === key(other));
      expect(same.filter(([one, other]) => folds.get(one) !== folds.get(other))).toEqual([]);
      const alike = new Map(alikeTexts([spoken]));
      const nameOf = (text: string) => alike.get(text) ?? text;
      expect(pairs.filter(([one, other]) => nameOf(one) === nameOf(other))).toEqual(same);
    });
    await fc.assert(property, { numRuns: propertyRuns(60, 2_000) });
  }, 600_000);
});
