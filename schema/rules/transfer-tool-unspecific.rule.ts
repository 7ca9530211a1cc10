import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';
import { bareClaims, clauseClaims, isTold, told } from './transfer-claims.js';

export const rule = registerRule({
  id: 'transfer-tool-unspecific',
  articles: ['13(1)(f)', '46'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Siirtoperustetta ei yksilöidä',
    sv: 'Överföringsverktyget preciseras inte',
    en: 'The transfer tool is not specified',
  },
  message: {
    fi: '{register}: asiakirjan mukaan tietoja siirretään tai voidaan siirtää EU:n ja ETA:n ulkopuolelle, mutta siirtoperustetta ei yksilöidä.',
    sv: '{register}: enligt dokumentet överförs uppgifter, eller kan de överföras, utanför EU och EES, men överföringsverktyget preciseras inte.',
    en: '{register}: according to the document, data are or may be transferred outside the EU and EEA, but the tool for it is not specified.',
  },
  remedy: {
    fi: 'Nimeä kunkin siirron peruste: tietosuojan riittävyyttä koskeva päätös tai suojatoimet, vakiosopimuslausekkeista myös päätös ja moduuli. Kerro, mistä suojatoimista saa jäljennöksen.',
    sv: 'Ange vad varje överföring stöder sig på: ett beslut om adekvat skyddsnivå eller skyddsåtgärder, för standardavtalsklausuler även beslutet och modulen. Ange var man får en kopia av skyddsåtgärderna.',
    en: 'Name what each transfer rests on: an adequacy decision or safeguards, for standard contractual clauses also the decision and the module. Say where a copy of the safeguards can be had.',
  },
  *find(register, law) {
    const claims = bareClaims(register, law);
    if (claims.length === 0 || isTold(register, 'TRANSFER_TOOL')) return;
    // A claim of clauses leaves the tool open by itself; of any other, a document has to have been read for its tool.
    const open = [...clauseClaims(register, law), ...told(register, 'TRANSFER_TOOL')];
    if (open.length > 0) yield { subject: register, named: { register }, evidence: [...new Set([...claims, ...open])] };
  },
});
