import { describeChoices } from '../model/declarations.js';

export enum CountryStanding {
  EEA = 'EEA',
  BRIDGE = 'BRIDGE',
  ADEQUATE = 'ADEQUATE',
  ADEQUATE_WITHIN_SCOPE = 'ADEQUATE_WITHIN_SCOPE',
  THIRD_COUNTRY = 'THIRD_COUNTRY',
  UNKNOWN = 'UNKNOWN',
}

describeChoices('CountryStanding', CountryStanding, {
  description: 'How the law on record sees a country on a day (Art. 44-45).',
  values: {
    EEA: 'In the EEA, or a territory in which the GDPR applies as law of the EEA.',
    BRIDGE: 'A former member in a period in which transfers to it were not taken for transfers to a third country.',
    ADEQUATE: 'A third country with an adequacy decision that covers every recipient (Art. 45(3)).',
    ADEQUATE_WITHIN_SCOPE:
      'A third country with an adequacy decision that covers some recipients or some data only (Art. 45(3)): its scope says which.',
    THIRD_COUNTRY: 'A third country without an adequacy decision: a transfer needs a tool of Art. 46 or 49.',
    UNKNOWN: 'No country is on record, or the law on record does not say whether the territory is inside the EEA.',
  },
});

/** Whether the data have left the EEA there; not known where the country is not. */
export const isOutsideEea = (standing: CountryStanding): boolean | undefined =>
  standing === CountryStanding.UNKNOWN
    ? undefined
    : standing !== CountryStanding.EEA && standing !== CountryStanding.BRIDGE;
