import type { RegisterFacts } from '../dossier/register-facts.js';
import { DocumentKind } from '../evidence-document/evidence-document.entity.js';
import { LawFactKind } from '../law-fact/law-fact-kind.js';
import { registerRule } from './rule.js';
import { Severity } from './severity.js';
import { TransferClaim } from '../transfer/transfer-claim.js';
import { clauseClaims } from './transfer-claims.js';

/** From the day on which the Court annulled a decision and asked for an assessment beside clauses (C-311/18). */
const appliesFrom = '2020-07-16';

export const rule = registerRule({
  id: 'transfer-assessment-missing',
  articles: ['46(1)', '44'],
  severity: Severity.HIGH,
  appliesFrom,
  title: {
    fi: 'Kerrotuista siirroista puuttuu vaikutustenarviointi',
    sv: 'En konsekvensbedömning av de uppgivna överföringarna saknas',
    en: 'The transfers that are told of have no transfer impact assessment',
  },
  message: {
    fi: '{register}: asiakirjan mukaan tietoja siirretään EU:n ja ETA:n ulkopuolelle vakiosopimuslausekkeilla tai muulla siirtoperusteella, mutta siirtoa koskevaa vaikutustenarviointia ei ole kirjattu.',
    sv: '{register}: enligt dokumentet överförs uppgifter utanför EU och EES med stöd av standardavtalsklausuler eller något annat överföringsverktyg, men ingen konsekvensbedömning av överföring är antecknad.',
    en: '{register}: according to the document, data are transferred outside the EU and EEA on standard contractual clauses or another tool, but no transfer impact assessment is on record.',
  },
  remedy: {
    fi: 'Arvioi kolmannen maan lainsäädäntö ja käytäntö sekä tarvittavat täydentävät suojatoimet, ja kirjaa siirto ja arviointi.',
    sv: 'Bedöm tredjelandets lagstiftning och praxis och vilka kompletterande skyddsåtgärder som behövs, och anteckna överföringen och bedömningen.',
    en: 'Assess the law and practice of the third country and which supplementary measures are needed, and record the transfer and the assessment.',
  },
  *find(register, law) {
    // Possible transfers need it before they begin, so only what is said to be transferred is found without one.
    const claims = clauseClaims(register, law).filter(({ claim }) => claim === made);
    if (claims.length === 0 || isAssessed(register)) return;
    const annulled = law.ofKind(LawFactKind.ADEQUACY).filter(({ validTo }) => validTo === appliesFrom);
    yield { subject: register, named: { register }, evidence: claims, restsOn: annulled };
  },
});

const made: string = TransferClaim.LIMITED_TOOL_UNSPECIFIC;

const isAssessed = ({ id, activities, transfers, assessed }: RegisterFacts): boolean =>
  [{ id }, ...activities, ...transfers].some((each) =>
    assessed.get(each.id)?.has(DocumentKind.TRANSFER_IMPACT_ASSESSMENT),
  );
