import type { ProblemCode } from '../given/problem.js';

/** What only files can get wrong. */
type FileCode =
  | 'FILE_TOO_LARGE'
  | 'FILE_EMPTY'
  | 'NOT_UTF8'
  | 'SYNTAX'
  | 'TOO_MANY_ALIASES'
  | 'DUPLICATE_KEY'
  | 'WRONG_TYPE'
  | 'UNKNOWN_FIELD';

/** What each code of a user error means. */
export const userErrorCodes: Readonly<Record<Exclude<keyof typeof ProblemCode, FileCode>, string>> = {
  MISSING_FIELD: 'A field that a node of the kind must have is missing, or would be emptied.',
  WRONG_VALUE: 'A value has the wrong form, or none of its kind exists: a check digit, a country, a day, a duration.',
  TOO_LONG: 'A text is longer than the register keeps.',
  MISSING_ORIGINAL: 'A text in several languages does not say which one is the original.',
  MISSING_CUSTODIAN: 'Nothing says which organisation keeps the node.',
  FORBIDDEN_CHARACTER: 'A text holds a character that nobody sees: a control, or a mark that turns the direction.',
  PERSONAL_IDENTITY_CODE: 'A text holds a Finnish personal identity code.',
  REVERSED_RANGE: 'A range of days ends before it begins.',
  NOT_EXACTLY_ONE: 'Of some relations exactly one is to be given.',
  DUPLICATE_CODE: 'A node, or a member of a list, is given twice.',
  NOT_UNIQUE: 'Another node has what only one may have: a business ID, an identifier in another system.',
  DANGLING_REFERENCE: 'A reference leads to nothing.',
  OTHER_REGISTER: 'A reference leads into another register.',
  OTHER_OWNER: 'A reference leads into another whole, such as another agreement.',
  OTHER_CUSTODIAN: 'A reference leads to what another organisation keeps.',
  CYCLE: 'A relation goes round in a circle: no term is wider than itself.',
  SELF_REFERENCE: 'Two relations that name two different nodes name the same one: nobody owns itself.',
  ALREADY_EXISTS: 'A new node has a code that is taken.',
  NOT_FOUND: 'There is no such node.',
  CONFLICT: 'The node was changed after the version that was seen.',
  IN_USE: 'Other nodes name the one that is to go.',
  TOO_MANY_ROWS: 'A call brings more rows than one may.',
  FORBIDDEN: 'The viewer may not write nodes of the kind.',
};

/** What can become of a row. */
export const rowResults = {
  CREATED: 'It is new.',
  UPDATED: 'It was there and was changed.',
  UNCHANGED: 'It was there just so.',
  FAILED: 'It has a user error.',
  NOT_WRITTEN: 'It is well, but another row of the call is not: all are written, or none.',
} as const;
