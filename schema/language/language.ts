/** A language of the hub; Swedish is that of Finland. */
export enum Language {
  FI = 'FI',
  SV = 'SV',
  EN = 'EN',
}
