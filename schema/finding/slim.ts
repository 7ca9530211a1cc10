import type { Fact } from '../dossier/fact.js';
import type { Named, NamedIn } from '../rules/message.js';
import type { Hit } from '../rules/rule.js';

/** A node without what hangs on it: a finding that is kept must not keep the whole record it was found in. */
export const keyOf = ({ concept, id, code }: Fact): Fact => ({ concept, id, code });

/** What a rule found, without the record it was found in. */
export const slimHit = ({ subject, aspect, named, evidence, restsOn }: Hit): Hit => ({
  subject: keyOf(subject),
  ...(aspect === undefined ? {} : { aspect }),
  ...(named ? { named: slimNames(named) } : {}),
  ...(evidence && evidence.length > 0 ? { evidence: evidence.map(keyOf) } : {}),
  ...(restsOn && restsOn.length > 0 ? { restsOn } : {}),
});

const slimNames = (named: NamedIn): NamedIn =>
  Object.fromEntries(Object.entries(named).map(([place, value]) => [place, slimName(value)]));

function slimName(value: Named): Named {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(slimName);
  return 'name' in value ? { text: value.name } : value;
}

const isList = (value: Named): value is readonly Named[] => Array.isArray(value);
