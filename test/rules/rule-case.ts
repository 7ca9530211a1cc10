import type { Looked } from '../../schema/rules/rule.js';
import { soundAgreement, soundCompany, soundProcessing, soundRegister, soundTransfer } from './sound.js';

/**
 * A pair of records that differ in a single fact: in one the rule finds something, in the other it is silent. `silent` is
 * the sound record unless it says otherwise; the law of both is that of `on`.
 */
export type RuleCase = { [At in keyof Looked]: CaseAt<At> }[keyof Looked];

interface CaseAt<At extends keyof Looked> {
  readonly rule: string;
  readonly at: At;
  readonly on?: string;
  readonly silentOn?: string;
  readonly fires: Looked[At];
  readonly silent: Looked[At];
  /** Codes of the subjects found, with `#aspect` where there is one. */
  readonly finds: readonly string[];
}

type Fire<At extends keyof Looked> = (sound: Looked[At]) => Looked[At];
type Rest = Pick<CaseAt<'REGISTER'>, 'on' | 'silentOn'>;

const caseAt =
  <At extends keyof Looked>(at: At, sound: Looked[At]) =>
  (
    rule: string,
    finds: readonly string[],
    { fires, silent, ...rest }: Rest & { fires: Fire<At>; silent?: Fire<At> },
  ) => ({
    ...{ rule, at, finds, ...rest },
    fires: fires(sound),
    silent: silent ? silent(sound) : sound,
  });

/** `registerCase('retention-missing', ['crm'], { fires: (sound) => ({ ...sound, retention: [] }) })`. */
export const registerCase = caseAt('REGISTER', soundRegister);
export const companyCase = caseAt('COMPANY', soundCompany);
export const agreementCase = caseAt('AGREEMENT', soundAgreement);
export const processingCase = caseAt('PROCESSING', soundProcessing);
export const transferCase = caseAt('TRANSFER', soundTransfer);
