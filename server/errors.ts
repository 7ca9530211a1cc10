/** What went wrong outside the hub's own code; clients and tests tell the cases apart by it. */
export type HubErrorCode =
  | 'CONFIG_INVALID'
  | 'DATA_FOLDER_LOCKED'
  | 'DATA_FOLDER_UNUSABLE'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_NEWER'
  | 'ADDRESS_UNUSABLE'
  | 'GROUP_EXISTS'
  | 'SERVICE_UNAVAILABLE';

/** Something the person who runs the hub can put right: shown as its message alone, never with a stack. */
export class HubError extends Error {
  override readonly name: string = 'HubError';

  constructor(
    readonly code: HubErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code that the operating system or a driver put on an error. */
export function codeOf(error: unknown): string | undefined {
  // Not by class: an error from another realm (a test's sandbox, a worker) is none of this realm's Errors.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What an error says of itself. */
export function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  return String(error.message);
}
