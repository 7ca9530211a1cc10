import type { MapTransferFragment } from '../gql/graphql.js';
import { byCode } from '../language/compare-text.js';
import type { GlossaryKey } from '../language/glossary.js';
import { statusWord } from '../language/status-word.js';
import { holdsOn } from '../law-fact/law-on.js';
import { agreementsOf } from './agreements.js';
import { MapEdgeKind } from './flow-map.js';
import type { Around } from './around.js';

/** Tools by their short words: there is little room on an arrow. */
const toolWords = {
  ADEQUACY: 'adequacy_decision',
  PUBLIC_BODY_INSTRUMENT: 'a46_2_a',
  BCR: 'binding_corporate_rules',
  SCC: 'scc',
  SUPERVISORY_AUTHORITY_SCC: 'a46_2_d',
  CODE_OF_CONDUCT: 'code_of_conduct',
  CERTIFICATION: 'certification',
  AUTHORISED_CLAUSES: 'a46_3_a',
  ADMINISTRATIVE_ARRANGEMENT: 'a46_3_b',
  ART_49_1_A: 'a49_1_a',
  ART_49_1_B: 'a49_1_b',
  ART_49_1_C: 'a49_1_c',
  ART_49_1_D: 'a49_1_d',
  ART_49_1_E: 'a49_1_e',
  ART_49_1_F: 'a49_1_f',
  ART_49_1_G: 'a49_1_g',
  ART_49_1_SECOND_SUBPARAGRAPH: 'a49_1_second_subparagraph',
} as const satisfies Readonly<Record<string, GlossaryKey>>;

/** Claims by which data are transferred, if not always. */
const transferring: readonly (string | null)[] = ['LIMITED_TOOL_UNSPECIFIC', 'POSSIBLE_TOOL_EXAMPLE'];

const claimKey = (claim: string): GlossaryKey => `claim_${claim.toLowerCase()}`;

/** The register's transfers on the day, and those of its agreements that name no register. */
export function transfersOf(around: Pick<Around, 'facts' | 'on'>): readonly MapTransferFragment[] {
  const ofAgreements = agreementsOf(around).flatMap(({ transfers }) => transfers.nodes);
  const all = [...around.facts.transfers.nodes, ...ofAgreements.filter(({ register }) => register === null)];
  return all.filter((each) => holdsOn(each, around.on) && (each.claim === null || transferring.includes(each.claim)));
}

/** The flows of the register that a transfer to the same organisation documents: both are one edge. */
export function documentedFlows(around: Pick<Around, 'facts' | 'on'>): ReadonlySet<string> {
  const importers = new Map(transfersOf(around).map(({ flow, importer }) => [flow?.code, importer?.code]));
  const flows = around.facts.flowsOut.nodes.filter(({ code, toOrganisation }) => {
    return toOrganisation !== null && importers.get(code) === toOrganisation.code;
  });
  return new Set(flows.map(({ code }) => code));
}

/** Transfers to third countries; what documents claim without naming anybody leads to an importer without a name. */
export function addTransfers(around: Around): void {
  const { facts, builder, register: from } = around;
  const transfers = transfersOf(around);
  for (const transfer of transfers) addTransfer(transfer, around);
  if (transfers.length > 0) return;
  for (const { code, claim } of facts.statements.nodes) {
    if (claim === null || !transferring.includes(claim)) continue;
    const phrase = builder.mapWords.legal(claimKey(claim));
    const to = builder.importer(null);
    builder.add({ code, from, to, kind: MapEdgeKind.TRANSFER, phrase, hasTool: false });
  }
}

function addTransfer(transfer: MapTransferFragment, around: Around): void {
  const { builder, facts } = around;
  const { code, country, claim, tool, importer } = transfer;
  const to = importer ? builder.organisation(importer) : builder.importer(country);
  const from = exporterNode(transfer, around);
  const { mapWords: words } = builder;
  const safeguard = tool === null ? (claim === null ? '' : words.legal(claimKey(claim))) : words.legal(toolWords[tool]);
  const flow = facts.flowsOut.nodes.find((each) => each.code === transfer.flow?.code);
  const told = builder.phrase(transfer) || (flow ? builder.phrase(flow) : '');
  const place = country === null || country === importer?.country ? '' : words.country(country);
  const phrase = [told, safeguard, place].filter((each) => each !== '').join('; ');
  builder.add({ code, from, to, kind: MapEdgeKind.TRANSFER, phrase, country, hasTool: tool !== null });
}

/** A controller exports from its register; anybody else from where it stands on the map. */
function exporterNode({ exporter, importer }: MapTransferFragment, { facts, builder, register }: Around): string {
  const controllers = facts.controllerships.nodes.map(({ organisation }) => organisation.code);
  if (controllers.includes(exporter.code) || exporter.code === importer?.code) return register;
  const parties = partiesOf({ facts });
  return parties.has(exporter.code) ? builder.organisation(exporter) : register;
}

/** Who stands on the map by something else than what it exports. */
function partiesOf({ facts }: Pick<Around, 'facts'>): ReadonlySet<string> {
  const { agreementCoverage, recipients, flowsOut, transfers } = facts;
  const agreements = agreementCoverage.nodes.map(({ agreement }) => agreement);
  const parties = [
    ...agreements.map(({ processor }) => processor),
    ...agreements.flatMap(({ subProcessing }) => subProcessing.nodes.map(({ processor }) => processor)),
    ...recipients.nodes.map(({ organisation }) => organisation),
    ...flowsOut.nodes.map(({ toOrganisation }) => toOrganisation),
    ...transfers.nodes.map(({ importer }) => importer),
  ];
  return new Set(parties.flatMap((party) => (party ? [party.code] : [])));
}

/** What documents claim of transfers, in full; unknown where nobody has looked. */
export function notesOnTransfers(around: Around): readonly string[] {
  const { mapWords: words } = around.builder;
  const statements = [...around.facts.statements.nodes].sort(byCode);
  const said = statements.map(({ claim, says }) =>
    claim === null ? statusWord(says, words.language) : words.legal(claimKey(claim)),
  );
  if (said.length === 0 && transfersOf(around).length === 0) said.push(words.legal('not_recorded'));
  return [...new Set(said)].map((each) => `${words.legal('a30_1_e_heading')}: ${each}`);
}
