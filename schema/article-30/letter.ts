import { Aspect } from '../statement/aspect.js';

export enum Letter {
  A = 'A',
  B = 'B',
  C = 'C',
  D = 'D',
  E = 'E',
  F = 'F',
  G = 'G',
}

/** An aspect of a letter. */
export interface LetterAspect {
  readonly aspect: Aspect;
  /** Asked for "where applicable" only: that no source mentions it is then no gap. */
  readonly isWhereApplicable?: boolean;
}

/** The aspects that each letter of Art. 30(1) rests on; the first is the one that the letter as a whole says. */
export const controllerLetters: Readonly<Record<Letter, readonly [LetterAspect, ...LetterAspect[]]>> = {
  [Letter.A]: [
    { aspect: Aspect.CONTROLLER },
    { aspect: Aspect.CONTROLLER_CONTACT },
    { aspect: Aspect.JOINT_CONTROLLERS, isWhereApplicable: true },
    { aspect: Aspect.REPRESENTATIVE, isWhereApplicable: true },
    { aspect: Aspect.DPO },
    { aspect: Aspect.DPO_CONTACT },
  ],
  // The legal basis stands in no letter of Art. 30(1); records keep it beside the purposes all the same.
  [Letter.B]: [{ aspect: Aspect.PURPOSES }, { aspect: Aspect.LEGAL_BASIS }],
  [Letter.C]: [{ aspect: Aspect.DATA_CATEGORIES }, { aspect: Aspect.DATA_SUBJECTS }],
  [Letter.D]: [{ aspect: Aspect.RECIPIENTS }, { aspect: Aspect.PROCESSORS }],
  [Letter.E]: [
    { aspect: Aspect.TRANSFERS },
    { aspect: Aspect.THIRD_COUNTRY },
    { aspect: Aspect.IMPORTER },
    { aspect: Aspect.TRANSFER_TOOL },
  ],
  [Letter.F]: [{ aspect: Aspect.RETENTION }],
  [Letter.G]: [{ aspect: Aspect.SECURITY_MEASURES }],
};

/** The aspects of Art. 30(2); its letter (c) is about transfers, (d) about measures. */
export const processorLetters: Readonly<Record<'A' | 'B' | 'C' | 'D', readonly [LetterAspect, ...LetterAspect[]]>> = {
  A: [
    { aspect: Aspect.CONTROLLER },
    { aspect: Aspect.CONTROLLER_CONTACT },
    { aspect: Aspect.REPRESENTATIVE, isWhereApplicable: true },
    { aspect: Aspect.DPO, isWhereApplicable: true },
  ],
  B: [{ aspect: Aspect.CATEGORIES_OF_PROCESSING }],
  C: [{ aspect: Aspect.TRANSFERS }],
  D: [{ aspect: Aspect.SECURITY_MEASURES }],
};
