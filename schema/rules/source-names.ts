import type { SourceFact } from '../dossier/register-facts.js';
import type { NamedFact } from '../dossier/fact.js';
import type { Named } from './message.js';

/** What sources are called, each once; where neither organisation nor category is on record, what sort they are. */
export const sourceNames = (sources: readonly SourceFact[]): readonly Named[] => [
  ...new Map(sources.map((each) => [keyOf(each), nodeOf(each) ?? unnamed])).values(),
];

const nodeOf = ({ organisation, category }: SourceFact): NamedFact | null => organisation ?? category;
const keyOf = (source: SourceFact): string => nodeOf(source)?.id ?? '';

const unnamed: Named = { text: ['nimeämätön lähde', 'källa utan namn', 'source without a name', 'EN'] };
