import { describeChoices } from '../model/declarations.js';

export enum Article6 {
  ART_6_1_A = 'ART_6_1_A',
  ART_6_1_B = 'ART_6_1_B',
  ART_6_1_C = 'ART_6_1_C',
  ART_6_1_D = 'ART_6_1_D',
  ART_6_1_E = 'ART_6_1_E',
  ART_6_1_F = 'ART_6_1_F',
}

describeChoices('Article6', Article6, {
  description: 'A ground of lawful processing (Art. 6(1)).',
  values: {
    ART_6_1_A: 'Consent of the data subject (Art. 6(1)(a)).',
    ART_6_1_B: 'Contract with the data subject (Art. 6(1)(b)).',
    ART_6_1_C: 'Legal obligation of the controller (Art. 6(1)(c)).',
    ART_6_1_D: 'Vital interests (Art. 6(1)(d)).',
    ART_6_1_E: 'Public task or official authority (Art. 6(1)(e)).',
    ART_6_1_F: 'Legitimate interests (Art. 6(1)(f)).',
  },
});

export enum Article9 {
  ART_9_2_A = 'ART_9_2_A',
  ART_9_2_B = 'ART_9_2_B',
  ART_9_2_C = 'ART_9_2_C',
  ART_9_2_D = 'ART_9_2_D',
  ART_9_2_E = 'ART_9_2_E',
  ART_9_2_F = 'ART_9_2_F',
  ART_9_2_G = 'ART_9_2_G',
  ART_9_2_H = 'ART_9_2_H',
  ART_9_2_I = 'ART_9_2_I',
  ART_9_2_J = 'ART_9_2_J',
}

describeChoices('Article9', Article9, {
  description: 'A condition under which special categories may be processed (Art. 9(2)).',
  values: {
    ART_9_2_A: 'Explicit consent (Art. 9(2)(a)).',
    ART_9_2_B: 'Employment, social security and social protection law (Art. 9(2)(b)).',
    ART_9_2_C: 'Vital interests of someone who cannot consent (Art. 9(2)(c)).',
    ART_9_2_D: 'A not-for-profit body with a political, philosophical, religious or trade union aim (Art. 9(2)(d)).',
    ART_9_2_E: 'Data manifestly made public by the data subject (Art. 9(2)(e)).',
    ART_9_2_F: 'Legal claims, or courts (Art. 9(2)(f)).',
    ART_9_2_G: 'Substantial public interest, on the basis of law (Art. 9(2)(g)).',
    ART_9_2_H: 'Health or social care and occupational medicine (Art. 9(2)(h)).',
    ART_9_2_I: 'Public health (Art. 9(2)(i)).',
    ART_9_2_J: 'Archiving in the public interest, research or statistics (Art. 9(2)(j)).',
  },
});

export enum InterestHolder {
  OWN = 'OWN',
  GROUP = 'GROUP',
  THIRD_PARTY = 'THIRD_PARTY',
}

describeChoices('InterestHolder', InterestHolder, {
  description: 'Whose legitimate interest it is (Art. 6(1)(f), 13(1)(d)).',
  values: {
    OWN: "The controller's own.",
    GROUP: 'That of other companies of its group, who are third parties in law.',
    THIRD_PARTY: 'That of a third party outside the group.',
  },
});
