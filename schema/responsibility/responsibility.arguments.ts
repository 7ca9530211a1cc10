import { Refusal, RefusalCode } from '../errors.js';
import type { RegisterFilter } from '../gql/graphql.js';
import { Duty } from '../joint-arrangement/duty.js';

/** The duties asked for, each once and in the order of the Regulation; all of them when none are given. */
export function dutiesOf(duties: readonly Duty[] | null | undefined): Duty[] {
  const all = Object.values(Duty);
  if (!duties) return all;
  if (duties.length > 0) return all.filter((duty) => duties.includes(duty));
  throw new Refusal(RefusalCode.BAD_USER_INPUT, 'duties: the list is empty; name a duty, or leave it out for all.');
}

/** The filter that finds a register by its global id or its code. */
export function registerBy(key: string): RegisterFilter {
  const text = key.trim();
  return text.startsWith('Register:') ? { id: { eq: text } } : { code: { eq: text } };
}

/** The one register found, or a refusal that says what was looked for. */
export function onlyRegister<Found>(key: string, [only]: readonly Found[]): Found {
  if (only !== undefined) return only;
  const kind = key.trim().startsWith('Register:') ? 'id' : 'code';
  throw new Refusal(
    RefusalCode.NOT_FOUND,
    `register: no register has the ${kind} "${key}"; find it with registers(filter: { name: { contains: "..." } }).`,
  );
}
