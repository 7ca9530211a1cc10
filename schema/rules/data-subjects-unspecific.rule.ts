import { statementsOn } from './aspects.js';
import { gdpr, registerRule } from './rule.js';
import { Severity } from './severity.js';

export const rule = registerRule({
  id: 'data-subjects-unspecific',
  articles: ['30(1)(c)'],
  severity: Severity.MEDIUM,
  appliesFrom: gdpr,
  title: {
    fi: 'Rekisteröityjen ryhmät jäävät epäselviksi',
    sv: 'Kategorierna av registrerade är oklara',
    en: 'The categories of data subjects are unclear',
  },
  message: {
    fi: '{register}: rekisteröityjen ryhmät mainitaan yksilöimättä.',
    sv: '{register}: kategorierna av registrerade anges utan precisering.',
    en: '{register}: the categories of data subjects are stated without particulars.',
  },
  remedy: {
    fi: 'Luettele rekisteröityjen ryhmät kerran ja samoin kaikissa rekisterin asiakirjoissa, ja kirjaa, mitkä tiedot koskevat kutakin ryhmää.',
    sv: 'Räkna upp kategorierna av registrerade en gång och på samma sätt i alla dokument om registret, och anteckna vilka uppgifter som gäller varje kategori.',
    en: 'List the categories of data subjects once, and in the same way in all documents of the register, and record which data are about each.',
  },
  *find(register) {
    const said = [register, ...register.activities].flatMap((each) => statementsOn(register, 'DATA_SUBJECTS', each));
    const vague = said.filter(({ says }) => says === 'UNSPECIFIC');
    if (vague.length > 0) yield { subject: register, named: { register }, evidence: vague };
  },
});
