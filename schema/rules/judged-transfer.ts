import type { Words } from '../dossier/fact.js';
import type { TransferFacts } from '../dossier/transfer-facts.js';
import { Language } from '../language/language.js';
import { holdsOn } from '../law-fact/law-on.js';
import type { TransferVerdict } from '../transfer/transfer-verdict.js';
import { assessTransfer, type Assessed } from '../transfer/transfer.rules.js';
import { textOf, type Named, type NamedIn } from './message.js';
import { countryIn } from './named-place.js';
import { restingOn } from './resting-on.js';
import { gdpr, transferRule, type Rule, type RuleHead } from './rule.js';
import type { RuleLaw } from './rule-law.js';
import { isDenial } from './transfer-claims.js';

type Head = Omit<RuleHead, 'looksAt' | 'appliesFrom'> & Partial<Pick<RuleHead, 'appliesFrom'>>;

/** A rule that finds the transfers on which one verdict was reached. */
export const verdictRule = (verdict: TransferVerdict, head: Head): Rule<'TRANSFER'> =>
  transferRule({
    appliesFrom: gdpr,
    ...head,
    *find(transfer, law) {
      const assessed = judged(transfer, law);
      if (!assessed?.verdicts.includes(verdict)) return;
      yield { subject: transfer, named: namesIn(transfer, assessed, law), restsOn: restingOn(assessed.restsOn) };
    },
  });

const kept = new WeakMap<TransferFacts, { readonly law: RuleLaw; readonly assessed: Assessed }>();

/** What the law of the day says of a transfer that holds on it; nothing where there is none. Judged once for all rules. */
export function judged(transfer: TransferFacts, law: RuleLaw): Assessed | null {
  if (!holdsOn(transfer, law.day)) return null;
  const known = kept.get(transfer);
  const assessed = known?.law === law ? known.assessed : assessTransfer(transfer, law.transfers);
  kept.set(transfer, { law, assessed });
  // That no data are transferred is an answer, and no transfer.
  return isDenial(transfer.claim) && assessed.country === null ? null : assessed;
}

/** What the sentences of these rules name; each takes what it has a place for. */
export const namesIn = (transfer: TransferFacts, assessed: Assessed, law: RuleLaw): NamedIn => ({
  transfer: { text: nameOf(transfer, assessed) },
  instrument: instrumentOf(transfer, law),
  declared: moduleNamed(transfer.sccModule),
  derived: moduleNamed(assessed.derivedModule),
});

/** Exporter, importer and country: a transfer has no name of its own. */
function nameOf(transfer: TransferFacts, { country }: Assessed): Words {
  const [fi, sv, en] = [Language.FI, Language.SV, Language.EN].map((language) => {
    const place = country === null ? null : countryIn(country, language);
    const to = transfer.importer ? textOf(transfer.importer.name, language) : null;
    const end = to !== null && place !== null ? `${to} (${place})` : (to ?? place ?? '?');
    return `${textOf(transfer.exporter.name, language)} → ${end}`;
  });
  return [fi ?? null, sv ?? null, en ?? null, 'EN'];
}

/** Without a named instrument, what does not hold is adequacy. */
function instrumentOf({ instrument }: TransferFacts, law: RuleLaw): Named {
  const id = instrument?.id ?? '';
  const fact = law.fact(id.slice(id.indexOf(':') + 1));
  if (!fact) return { word: 'adequacy_decision' };
  return fact.number === null ? fact : [fact, fact.number];
}

const moduleNamed = (module: string | null): Named => (module === null ? '' : { word: `scc_${module.toLowerCase()}` });
