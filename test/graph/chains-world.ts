import type { TestHub } from '../support/hub.js';
import type { Seeded } from '../support/world.js';
import { loadLawFacts } from '../../server/imports/law-facts.js';

const named = { fi: 'Nimi', original: 'FI' };

/** A controller with two contracts in use, one without a sub-processor on record, and one that is a draft. */
export async function seedChains(hub: TestHub): Promise<void> {
  const acme = await hub.seed.organisation({ code: 'acme', name: named });
  const party = (code: string): Promise<Seeded> => hub.seed.organisation({ code, name: named });
  const [cloud, vendor, host, support, mail, deep] = [
    await party('cloud'),
    await party('vendor'),
    await party('host'),
    await party('support'),
    await party('mail'),
    await party('deep'),
  ];
  const { insurance, health, contact } = await seedTerms(hub);
  const dpa = await hub.seed.processingAgreement({
    ...{ code: 'dpa', custodian: acme, controller: acme, processor: cloud },
    ...{ authorisation: 'GENERAL', noticeDays: 30, validFrom: '2024-01-01' },
  });
  await hub.seed.agreementData({ agreement: dpa, dataCategory: insurance });
  const engage = engaging(hub, dpa, acme);
  const first = await engage('a-host', host, { country: 'FI', acceptedOn: '2024-01-01' });
  const second = await engage('a-support', support, {
    ...{ parent: first, country: 'IN', notifiedOn: '2024-12-20', validFrom: '2025-01-01' },
  });
  await hub.seed.subProcessingData({ subProcessing: second, dataCategory: health });
  const loop = await engage('a-support-host', host, { parent: second });
  await engage('a-support-host-deep', deep, { parent: loop, country: 'US', notifiedOn: '2023-12-01' });
  const letters = await engage('b-mail', mail, { country: 'SE' });
  await hub.seed.subProcessingData({ subProcessing: letters, dataCategory: contact });
  const ended = await engage('b-mail-deep', deep, { parent: letters, validTo: '2024-12-31' });
  await engage('b-mail-deep-host', host, { parent: ended });
  await seedOpenAgreement(hub, acme, { vendor, mail, deep, support });
  for (const [code, status] of [
    ['empty', 'IN_FORCE'],
    ['signed-soon', 'DRAFT'],
  ])
    await hub.seed.processingAgreement({ code, custodian: acme, controller: acme, processor: vendor, status });
  await loadLawFacts(hub.database, new Date('2026-01-01T12:00:00Z'));
}

/** A contract that asks for authorisation of each, and does not say which data it is about. */
async function seedOpenAgreement(hub: TestHub, acme: Seeded, parties: Record<string, Seeded | undefined>) {
  const { vendor, mail, deep, support } = parties;
  const open = await hub.seed.processingAgreement({
    ...{ code: 'open', custodian: acme, controller: acme, processor: vendor, authorisation: 'SPECIFIC' },
  });
  const engage = engaging(hub, open, acme);
  const top = await engage('o-deep', deep, {});
  await engage('o-deep-mail', mail, { parent: top, acceptedOn: '2024-03-01', validFrom: '2024-05-01' });
  await engage('o-deep-support', support, {
    ...{ parent: top, validFrom: '2024-04-01', objectionUntil: '2025-01-15' },
  });
}

const engaging =
  (hub: TestHub, agreement: Seeded, custodian: Seeded) =>
  (code: string, processor: Seeded | undefined, given: Readonly<Record<string, unknown>>): Promise<Seeded> =>
    hub.seed.subProcessing({ code, custodian, agreement, processor, ...given });

async function seedTerms(hub: TestHub): Promise<{ insurance: Seeded; health: Seeded; contact: Seeded }> {
  const plain = { isSpecial: false, isCriminal: false, isNationalId: false };
  const insurance = await hub.seed.personalDataCategory({ code: 'insurance', ...plain });
  const health = await hub.seed.personalDataCategory({ code: 'health', ...plain, parent: insurance, isSpecial: true });
  const contact = await hub.seed.personalDataCategory({ code: 'contact', ...plain });
  return { insurance, health, contact };
}
