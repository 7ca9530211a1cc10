/** A language of the hub; Swedish is that of Finland. */
export enum Language {
  FI = 'FI',
  SV = 'SV',
  EN = 'EN',
}

/** The language of an argument that the schema has read; English when it is none. */
export const languageOf = (value: unknown): Language =>
  Object.values(Language).find((language) => language === value) ?? Language.EN;
