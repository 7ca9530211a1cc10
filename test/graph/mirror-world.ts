import type { TestHub } from '../support/hub.js';
import type { Seeded } from '../support/world.js';

type Parties = Readonly<
  Record<'acme' | 'beta' | 'cloud' | 'gone' | 'host' | 'mute' | 'post' | 'twin' | 'vault', Seeded>
>;

/** A controller whose processors are in both records, in one, or in one of which the other could not know. */
export async function seedMirror(hub: TestHub): Promise<void> {
  const party = (code: string): Promise<Seeded> => hub.seed.organisation({ code });
  const parties = {
    ...{ acme: await party('acme'), beta: await party('beta'), cloud: await party('cloud'), gone: await party('gone') },
    ...{ host: await party('host'), mute: await party('mute'), post: await party('post'), twin: await party('twin') },
    vault: await party('vault'),
  };
  const plain = { isSpecial: false, isCriminal: false, isNationalId: false };
  const insurance = await hub.seed.personalDataCategory({ code: 'insurance', ...plain });
  const health = await hub.seed.personalDataCategory({ code: 'health', ...plain, parent: insurance });
  const register = await seedRegister(hub, parties);
  await seedBoth(hub, parties, { register, insurance });
  await seedTwoContracts(hub, parties, { insurance, health });
  const { acme, mute, gone, vault, post, beta } = parties;
  await hub.seed.processingAgreement({ code: 'acme-mute', custodian: acme, controller: acme, processor: mute });
  await hub.seed.processingAgreement({
    ...{ code: 'acme-gone', custodian: acme, controller: acme, processor: gone, validTo: '2020-01-01' },
  });
  await hub.seed.processingOnBehalf({ code: 'vault-acme', custodian: vault, processor: vault, controller: acme });
  await hub.seed.processingOnBehalf({ code: 'post-beta', custodian: post, processor: post, controller: beta });
}

/** A register of the controller that names one processor as a recipient. */
async function seedRegister(hub: TestHub, { acme, post }: Parties): Promise<Seeded> {
  const register = await hub.seed.register({ code: 'customers', custodian: acme });
  await hub.seed.controllership({ custodian: acme, register, organisation: acme });
  await hub.seed.recipient({
    code: 'customers/post',
    custodian: acme,
    register,
    organisation: post,
    role: 'PROCESSOR',
  });
  return register;
}

/** In both records, resting on one contract; the processor records a transfer that the controller does not. */
async function seedBoth(hub: TestHub, { acme, cloud, host }: Parties, terms: Readonly<Record<string, Seeded>>) {
  const { register, insurance: dataCategory } = terms;
  const kept = { custodian: acme, controller: acme, processor: cloud };
  const agreement = await hub.seed.processingAgreement({ code: 'acme-cloud', ...kept });
  await hub.seed.agreementData({ agreement, dataCategory });
  await hub.seed.agreementCoverage({ agreement, register });
  await hub.seed.subProcessing({ custodian: acme, agreement, processor: host, country: 'FI' });
  const entry = { code: 'cloud-acme', custodian: cloud, controller: acme, processor: cloud, agreement };
  const processingOnBehalf = await hub.seed.processingOnBehalf(entry);
  const exported = { custodian: cloud, processingOnBehalf, exporter: cloud, importer: host };
  await hub.seed.transfer({ ...exported, country: 'IN' });
  await hub.seed.transfer({ ...exported, country: 'US', validTo: '2021-01-01' });
}

/** Each side keeps a contract of its own. */
async function seedTwoContracts(hub: TestHub, parties: Parties, terms: Readonly<Record<string, Seeded>>) {
  const { acme, twin, host } = parties;
  const between = { controller: acme, processor: twin };
  const acmes = await hub.seed.processingAgreement({ code: 'acme-twin', custodian: acme, ...between });
  await hub.seed.agreementData({ agreement: acmes, dataCategory: terms.insurance });
  await hub.seed.subProcessing({ custodian: acme, agreement: acmes, processor: host, country: 'FI' });
  const twins = await hub.seed.processingAgreement({ code: 'twin-acme', custodian: twin, ...between });
  await hub.seed.agreementData({ agreement: twins, dataCategory: terms.health });
}
