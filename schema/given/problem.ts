/** What can be wrong with what is to be written; programs tell the cases apart by it. */
export enum ProblemCode {
  FILE_TOO_LARGE = 'FILE_TOO_LARGE',
  FILE_EMPTY = 'FILE_EMPTY',
  NOT_UTF8 = 'NOT_UTF8',
  SYNTAX = 'SYNTAX',
  TOO_MANY_ALIASES = 'TOO_MANY_ALIASES',
  DUPLICATE_KEY = 'DUPLICATE_KEY',
  UNKNOWN_FIELD = 'UNKNOWN_FIELD',
  MISSING_FIELD = 'MISSING_FIELD',
  WRONG_TYPE = 'WRONG_TYPE',
  WRONG_VALUE = 'WRONG_VALUE',
  TOO_LONG = 'TOO_LONG',
  MISSING_ORIGINAL = 'MISSING_ORIGINAL',
  MISSING_CUSTODIAN = 'MISSING_CUSTODIAN',
  FORBIDDEN_CHARACTER = 'FORBIDDEN_CHARACTER',
  PERSONAL_IDENTITY_CODE = 'PERSONAL_IDENTITY_CODE',
  REVERSED_RANGE = 'REVERSED_RANGE',
  NOT_EXACTLY_ONE = 'NOT_EXACTLY_ONE',
  DUPLICATE_CODE = 'DUPLICATE_CODE',
  NOT_UNIQUE = 'NOT_UNIQUE',
  DANGLING_REFERENCE = 'DANGLING_REFERENCE',
  OTHER_REGISTER = 'OTHER_REGISTER',
  OTHER_OWNER = 'OTHER_OWNER',
  OTHER_CUSTODIAN = 'OTHER_CUSTODIAN',
  CYCLE = 'CYCLE',
  SELF_REFERENCE = 'SELF_REFERENCE',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  NOT_FOUND = 'NOT_FOUND',
  CONFLICT = 'CONFLICT',
  IN_USE = 'IN_USE',
  TOO_MANY_ROWS = 'TOO_MANY_ROWS',
  FORBIDDEN = 'FORBIDDEN',
}

/** Where in a document: the keys and list places from its top. */
export type Path = readonly (string | number)[];

/** Something wrong with what is to be written, and the way out. */
export interface Problem {
  readonly path: Path;
  readonly code: ProblemCode;
  readonly message: string;
  /** With a conflict: the version that the node has now. */
  readonly version?: number;
}

/** A path as people read it: `registers.oomi-customers.citations[0].section`. */
export function printPath(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${step}`)).join('');
}

export const startsWith = (path: Path, beginning: Path): boolean => beginning.every((step, at) => path[at] === step);

/** Whether a mistake follows from one of the shape that is told already: once is enough. */
export function isToldBy(shape: readonly Problem[], { path, code }: Problem): boolean {
  return shape.some((told) => {
    const isLanguage = code === ProblemCode.MISSING_ORIGINAL && told.path[0] === 'language';
    return isLanguage || (told.path.length > 0 && startsWith(path, told.path));
  });
}
