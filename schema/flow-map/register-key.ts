import { Refusal, RefusalCode } from '../errors.js';
import type { RegisterFilter } from '../gql/graphql.js';

const isId = (key: string): boolean => key.startsWith('Register:');

/** The filter that finds a register by its code or its global id. */
export function registerBy(key: string): RegisterFilter {
  const text = key.trim();
  return isId(text) ? { id: { eq: text } } : { code: { eq: text } };
}

/** The one register found, or a refusal that says what was looked for. */
export function onlyRegister<Found>(key: string, [found]: readonly Found[]): Found {
  if (found !== undefined) return found;
  throw new Refusal(
    RefusalCode.NOT_FOUND,
    `register: no register has the ${isId(key.trim()) ? 'id' : 'code'} "${key}"; find it with registers(filter: { name: { contains: "..." } }).`,
  );
}
