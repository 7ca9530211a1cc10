import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packageFile } from '../../schema/language/package-root.js';
import { RuleLaw } from '../../schema/rules/rule-law.js';

type Facts = ConstructorParameters<typeof RuleLaw>[0];
type Given = Readonly<Record<string, unknown>> & {
  readonly name: Readonly<Record<string, string>>;
  readonly about?: string;
  readonly replacedBy?: string;
};

const fields = [
  ...['kind', 'number', 'country', 'belongsTo', 'validFrom', 'validTo', 'usableFrom', 'contractsValidTo', 'scope'],
  ...[
    'isInsideEea',
    'isFramework',
    'isInternationalOrganisation',
    'isVerified',
    'adoptedOn',
    'usedFor',
    'employeesBelow',
    'section',
    'startEvent',
  ],
];

const idOf = (code: string): string => `LawFact:${code}`;

const folder = packageFile('schema/law-fact/data');

/** The law data that the hub is delivered with, read from their files. */
const delivered = readdirSync(folder).flatMap((file) => {
  const { lawFacts } = parse(readFileSync(`${folder}/${file}`, 'utf8')) as { readonly lawFacts: Record<string, Given> };
  return Object.entries(lawFacts).map(([code, given]) => factOf(code, given));
});

function factOf(code: string, given: Given): Facts[number] {
  const { fi = null, sv = null, en = null, original } = given.name;
  return {
    ...{ id: idOf(code), code },
    ...Object.fromEntries(fields.map((field) => [field, given[field] ?? null])),
    name: { fi, sv, en, original: original?.toUpperCase() ?? (fi === null ? 'EN' : 'FI') },
    about: given.about === undefined ? null : { id: idOf(given.about) },
    replacedBy: given.replacedBy === undefined ? null : { id: idOf(given.replacedBy) },
    // The files hold what the query asks for: the import checks them against the entity.
  } as Facts[number];
}

export const today = '2026-11-29';

/** The law on a day; the id of a fact's row is its code. */
export const lawOn = (day: string = today): RuleLaw => new RuleLaw(delivered, day);
