import { RecordSays } from '../article-30/says.rules.js';
import type { RegisterFacts } from '../dossier/register-facts.js';
import { says, statementsOn } from './aspects.js';
import { controllersNamed, controllershipsOf, jointIn } from './joint-controllers.js';
import { registerRule, gdpr } from './rule.js';
import { Severity } from './severity.js';
import { splitOn, type HeldCell } from './split-of-register.js';

export const rule = registerRule({
  id: 'joint-controllers-unclear',
  articles: ['26(1)', '13(1)(a)', '4(7)'],
  severity: Severity.HIGH,
  appliesFrom: gdpr,
  title: {
    fi: 'Ei ole selvää, ketkä ovat yhteisrekisterinpitäjiä',
    sv: 'Det är oklart vilka som är gemensamt personuppgiftsansvariga',
    en: 'It is not clear who the joint controllers are',
  },
  message: {
    fi: '{register}: ei käy ilmi, ketkä ovat yhteisrekisterinpitäjiä ja miltä osin. Rekisterinpitäjiksi on kirjattu: {organisations}.',
    sv: '{register}: det framgår inte vilka som är gemensamt personuppgiftsansvariga och till vilka delar. Som personuppgiftsansvariga är antecknade: {organisations}.',
    en: '{register}: it is not evident who are joint controllers, and of what. On record as controllers: {organisations}.',
  },
  remedy: {
    fi: 'Selvitä, kuka määrittelee käsittelyn tarkoitukset ja keinot, ja kerro samoin sanoin selosteessa ja rekisteröidyille, ketkä ovat rekisterinpitäjiä yhdessä ja ketkä kukin yksin.',
    sv: 'Utred vem som bestämmer ändamålen och medlen för behandlingen och ange med samma ord i registret och för de registrerade vilka som är personuppgiftsansvariga gemensamt och vilka var för sig.',
    en: 'Establish who determines the purposes and means, and state in the same words in the record and to the data subjects who are controllers jointly and who each alone.',
  },
  *find(register, { day }) {
    const split = splitOn(register, day);
    const unclear = split.filter((held) => isAlone(held) || isUnsaid(register, held));
    if (unclear.length === 0 && !isUnclear(register)) return;
    const cells = unclear.length > 0 ? unclear : split;
    const organisations = controllersNamed(register, new Set(cells.flatMap(organisationsOf)));
    const statements = (['JOINT_CONTROLLERS', 'JOINT_ARRANGEMENT'] as const).flatMap((each) =>
      statementsOn(register, each),
    );
    yield {
      subject: register,
      named: { register, organisations: organisations.length > 0 ? organisations : { word: 'none' } },
      evidence: [...statements, ...cells.flatMap((held) => controllershipsOf(register, held))],
    };
  },
});

const unclearWords: ReadonlySet<RecordSays> = new Set([RecordSays.UNSPECIFIC, RecordSays.CONFLICTING]);

/** That a document denies what another one states, or the record has, is told of as that. */
const isUnclear = (register: RegisterFacts): boolean =>
  unclearWords.has(says(register, 'JOINT_CONTROLLERS')) &&
  statementsOn(register, 'JOINT_CONTROLLERS').every((statement) => statement.says !== 'NONE');

const organisationsOf = ({ controllerships }: HeldCell): readonly string[] =>
  controllerships.map(({ organisation }) => organisation.code);

/** A joint controller with nobody beside it. */
const isAlone = (held: HeldCell): boolean => jointIn(held).size === 1;

/** Several organisations, and documents that pass over whether they are joint controllers or what they have arranged. */
function isUnsaid(register: RegisterFacts, held: HeldCell): boolean {
  const isShared = new Set(organisationsOf(held)).size > 1 && held.controllerships.every(({ kind }) => kind !== 'SOLE');
  if (!isShared || held.arrangements.length > 0) return false;
  const [joint, arrangement] = [says(register, 'JOINT_CONTROLLERS'), says(register, 'JOINT_ARRANGEMENT')];
  return joint !== RecordSays.NONE && [joint, arrangement].includes(RecordSays.NOT_STATED);
}
