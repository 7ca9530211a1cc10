import { describeChoices } from '../model/declarations.js';

export enum Says {
  STATED = 'STATED',
  NONE = 'NONE',
  NOT_STATED = 'NOT_STATED',
  UNSPECIFIC = 'UNSPECIFIC',
}

describeChoices('Says', Says, {
  description: 'What one document says about an aspect. Unknown and none are different answers.',
  values: {
    STATED: 'It states it.',
    NONE: 'It states that there is none.',
    NOT_STATED: 'It was read, and does not mention it.',
    UNSPECIFIC: 'It mentions it without saying enough to hold it: no country, no name, no period.',
  },
});
