import type { Seeded } from '../support/world.js';
import { organisationCode, rowCode, termCode, type DrawnAgreement, type DrawnChains } from './chains-facts.js';
import type { SeededWorld, SeededWorlds } from './seeded-worlds.js';

/** What the hub does not store: nobody is processor of itself. */
export const storable = (world: DrawnChains): DrawnChains => ({
  ...world,
  agreements: world.agreements.map((each) => ({ ...each, processor: Math.max(1, each.processor) })),
});

/** Puts a world into the hub, parents in circles included. */
export async function seedChainsWorld(worlds: SeededWorlds, world: DrawnChains): Promise<SeededWorld> {
  const into = worlds.next();
  const { seed } = into.hub;
  for (let at = 0; at < 6; at++) await into.put(organisationCode(at), seed.organisation, {});
  for (const [at, { isSpecial }] of world.terms.entries())
    await into.put(termCode(at), seed.personalDataCategory, { isSpecial, parent: null });
  for (const [at, { parent }] of world.terms.entries())
    if (parent !== null) await into.setParent('personal_data_category', termCode(at), termCode(parent));
  for (const [at, agreement] of world.agreements.entries()) await seedAgreement(into, agreement, at);
  return into.finish();
}

async function seedAgreement(into: SeededWorld, drawn: DrawnAgreement, at: number): Promise<void> {
  const { seed } = into.hub;
  const { processor, categories, rows, ...facts } = drawn;
  const controller = into.at(organisationCode(0));
  const own = { custodian: controller };
  const parties = { controller, processor: into.at(organisationCode(processor)) };
  const agreement = await into.put(`agreement-${at}`, seed.processingAgreement, { ...own, ...parties, ...facts });
  for (const dataCategory of termsOf(into, categories)) await seed.agreementData({ ...own, agreement, dataCategory });
  for (const [place, row] of rows.entries()) {
    const { processor: engaged, categories: narrowed, ...more } = row;
    // Parents come once all rows are there.
    const given = { ...more, ...own, agreement, processor: into.at(organisationCode(engaged)), parent: null };
    const subProcessing = await into.put(rowCode(at, place), seed.subProcessing, given);
    for (const dataCategory of termsOf(into, narrowed))
      await seed.subProcessingData({ ...own, subProcessing, dataCategory });
  }
  // A number past the end is no parent.
  for (const [place, { parent }] of rows.entries())
    if (parent !== null && parent < rows.length)
      await into.setParent('sub_processing', rowCode(at, place), rowCode(at, parent));
}

const termsOf = (into: SeededWorld, terms: readonly number[]): readonly Seeded[] =>
  terms.map((at) => into.at(termCode(at)));
