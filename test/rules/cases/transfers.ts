import type { RegisterFacts, RegisterTransferFact } from '../../../schema/dossier/register-facts.js';
import type { StatementFact } from '../../../schema/dossier/shared-facts.js';
import { registerCase, type RuleCase } from '../rule-case.js';
import { controller, document, node, organisation, recipient, statement, stating, unstated } from '../sound.js';
import { transferVerdictCases } from './transfer-verdicts.js';

type Change = (sound: RegisterFacts) => RegisterFacts;
type Says = StatementFact['says'];

const claim = (
  says: Says,
  claimed: string | null,
  publishedOn: string | null = '2026-01-15',
): Partial<StatementFact> => ({ says, claim: claimed, document: document('notice', { publishedOn }) });
const none = claim('NONE', 'NONE');
const conditional = claim('NONE', 'NONE_BUT_CONDITIONAL');
const limited = (publishedOn: string | null = '2026-01-15') =>
  claim('UNSPECIFIC', 'LIMITED_TOOL_UNSPECIFIC', publishedOn);
const possible = (publishedOn: string | null = '2026-01-15') =>
  claim('UNSPECIFIC', 'POSSIBLE_TOOL_EXAMPLE', publishedOn);
const stated = claim('STATED', null);

/** The register with what documents say of its transfers, and of some detail of them. */
const telling =
  (told: Partial<StatementFact>, details: Readonly<Record<string, Says>> = {}): Change =>
  (sound) =>
    stating(
      sound,
      { aspect: 'TRANSFERS', says: 'STATED', ...told },
      ...Object.entries(details).map(([aspect, says]) => ({ aspect, says })),
    );

const on =
  (change: Change, also: (register: RegisterFacts) => Partial<RegisterFacts>): Change =>
  (sound) => ({ ...change(sound), ...also(change(sound)) });

const transfer = (given: Partial<RegisterTransferFact> = {}): RegisterTransferFact => ({
  ...{ ...node('Transfer', 'transfer'), country: 'IN', tool: 'SCC', validFrom: null, validTo: null },
  ...given,
});
const holding =
  (given: Partial<RegisterTransferFact> = {}) =>
  () => ({ transfers: [transfer(given)] });
const receiving =
  (given: Parameters<typeof organisation>[1] = {}) =>
  () => ({
    recipients: [recipient('crm/vendor', { organisation: organisation('vendor', { country: 'IN', ...given }) })],
  });
const flowing =
  (given: Parameters<typeof organisation>[1] = {}) =>
  () => ({
    outflows: [
      {
        ...node('DataFlow', 'crm-to-vendor'),
        organisation: organisation('vendor', given),
        category: null,
        purpose: null,
      },
    ],
  });

/** The older notice claims transfers; the newer one, or another document, says what is given. */
const beside =
  (told: Partial<StatementFact>): Change =>
  (sound) => {
    const old = statement({ subject: sound.id, aspect: 'TRANSFERS', says: 'UNSPECIFIC', ...limited('2020-11-03') });
    const other = statement({ subject: sound.id, aspect: 'TRANSFERS', says: 'NONE', ...told });
    const { statements } = unstated(sound, 'TRANSFERS');
    return { ...sound, statements: new Map([[sound.id, [...(statements.get(sound.id) ?? []), old, other]]]) };
  };

/** What is not told of transfers that a document claims. */
const unnamed = (['third-country-not-named', 'importer-not-named'] as const).flatMap((rule) => {
  const aspect = rule === 'importer-not-named' ? 'IMPORTER' : 'THIRD_COUNTRY';
  return [
    registerCase(rule, ['crm'], { fires: telling(limited()) }),
    registerCase(rule, ['crm'], { fires: telling(possible()), silent: telling(conditional) }),
    registerCase(rule, ['crm'], {
      fires: telling(stated, { [aspect]: 'NOT_STATED' }),
      silent: telling(stated, { [aspect]: 'STATED' }),
    }),
    registerCase(rule, ['crm'], { fires: telling(limited()), silent: telling(limited(), { [aspect]: 'NONE' }) }),
    registerCase(rule, ['crm'], {
      fires: on(telling(limited()), holding({ validTo: '2026-01-01' })),
      silent: on(telling(limited()), holding()),
    }),
    registerCase(rule, ['crm'], {
      fires: on(telling(limited()), receiving({ country: 'FI' })),
      silent: on(telling(limited()), receiving()),
    }),
    registerCase(rule, ['crm'], {
      fires: beside(limited('2021-03-01')),
      silent: beside(claim('NONE', 'NONE', '2021-03-01')),
    }),
  ];
});

const onActivity =
  (says: Says): Change =>
  (sound) => {
    const [activity] = sound.activities;
    if (!activity) throw new Error('The sound register has an activity.');
    const { statements } = stating(sound, { aspect: 'TRANSFERS', says: 'NOT_STATED' });
    const ofActivity = statement({ subject: activity.id, aspect: 'TRANSFERS', says });
    return { ...sound, statements: new Map([...statements, [activity.id, [ofActivity]]]) };
  };

const statements: readonly RuleCase[] = [
  registerCase('transfers-not-stated', ['crm'], { fires: telling({ says: 'NOT_STATED' }) }),
  registerCase('transfers-not-stated', ['crm'], { fires: (sound) => unstated(sound, 'TRANSFERS') }),
  registerCase('transfers-not-stated', ['crm'], {
    fires: (sound) => unstated(sound, 'TRANSFERS'),
    silent: (sound) => ({ ...unstated(sound, 'TRANSFERS'), documents: [] }),
  }),
  registerCase('transfers-not-stated', ['crm'], {
    fires: on(telling({ says: 'NOT_STATED' }), holding({ validTo: '2026-01-01' })),
    silent: on(telling({ says: 'NOT_STATED' }), holding()),
  }),
  registerCase('transfers-not-stated', ['crm'], { fires: onActivity('NOT_STATED'), silent: onActivity('NONE') }),
  ...unnamed,
  registerCase('transfer-tool-unspecific', ['crm'], { fires: telling(limited()) }),
  registerCase('transfer-tool-unspecific', ['crm'], { fires: telling(possible(), { TRANSFER_TOOL: 'UNSPECIFIC' }) }),
  registerCase('transfer-tool-unspecific', ['crm'], {
    fires: telling(stated, { TRANSFER_TOOL: 'NOT_STATED' }),
    silent: telling(stated, { TRANSFER_TOOL: 'STATED' }),
  }),
  registerCase('transfer-tool-unspecific', ['crm'], {
    fires: telling(stated, { TRANSFER_TOOL: 'NOT_STATED' }),
    silent: telling(stated),
  }),
  registerCase('transfer-tool-unspecific', ['crm'], {
    fires: telling(limited(), { TRANSFER_TOOL: 'UNSPECIFIC' }),
    silent: on(telling(limited(), { TRANSFER_TOOL: 'UNSPECIFIC' }), holding()),
  }),
  registerCase('transfers-denied-conditionally', ['crm'], { fires: telling(conditional) }),
  registerCase('transfers-denied-conditionally', ['crm'], {
    fires: telling(conditional),
    silent: on(telling(conditional), holding()),
  }),
];

const old = { on: '2020-11-03' };

const clauses: readonly RuleCase[] = [
  registerCase('transfer-clauses-outdated', ['crm'], { fires: telling(limited('2020-11-03')) }),
  registerCase('transfer-clauses-outdated', ['crm'], {
    fires: telling(possible('2021-06-26')),
    silent: telling(possible('2021-06-27')),
  }),
  registerCase('transfer-clauses-outdated', ['crm'], {
    fires: telling(limited('2020-11-03')),
    silent: telling(limited(null)),
  }),
  // The old sets held until 27 December 2022.
  registerCase('transfer-clauses-outdated', ['crm'], {
    fires: telling(limited('2020-11-03')),
    silent: telling(limited('2020-11-03')),
    ...{ on: '2022-12-28', silentOn: '2022-12-27' },
  }),
  registerCase('transfer-clauses-outdated', ['crm'], {
    fires: telling(limited('2020-11-03')),
    silent: telling(limited('2020-11-03')),
    silentOn: old.on,
  }),
  registerCase('transfer-clauses-outdated', ['crm'], {
    fires: telling(limited('2020-11-03')),
    silent: telling({ ...limited('2020-11-03'), claim: null }),
  }),
  registerCase('transfer-clauses-outdated', ['crm'], {
    fires: telling(limited('2020-11-03')),
    silent: on(telling(limited('2020-11-03')), holding()),
  }),
  registerCase('transfer-clauses-outdated', ['crm'], {
    fires: beside(limited('2021-03-01')),
    silent: beside(limited('2024-02-27')),
  }),
  registerCase('transfer-clauses-ambiguous', ['crm'], {
    fires: telling(possible('2022-10-24')),
    silent: telling(possible('2020-11-03')),
  }),
  registerCase('transfer-clauses-ambiguous', ['crm'], {
    fires: telling(possible('2022-12-27')),
    silent: telling(possible('2022-12-28')),
  }),
  registerCase('transfer-clauses-ambiguous', ['crm'], {
    fires: telling(possible('2021-07-01')),
    silent: telling(possible('2021-07-01')),
    silentOn: '2021-08-01',
  }),
  registerCase('transfer-clauses-ambiguous', ['crm'], {
    fires: telling(possible('2022-10-24')),
    silent: on(telling(possible('2022-10-24')), holding()),
  }),
  registerCase('transfer-assessment-missing', ['crm'], { fires: telling(limited()) }),
  registerCase('transfer-assessment-missing', ['crm'], { fires: telling(limited('2020-11-03')), ...old }),
  registerCase('transfer-assessment-missing', ['crm'], {
    fires: telling(limited('2020-06-01')),
    silent: telling(limited('2020-06-01')),
    silentOn: '2020-07-15',
  }),
  registerCase('transfer-assessment-missing', ['crm'], { fires: telling(limited()), silent: telling(possible()) }),
  registerCase('transfer-assessment-missing', ['crm'], {
    fires: on(telling(limited()), ({ id }) => ({ assessed: new Map([[id, new Set(['DPIA'])]]) })),
    silent: on(telling(limited()), ({ id }) => ({
      assessed: new Map([[id, new Set(['TRANSFER_IMPACT_ASSESSMENT'])]]),
    })),
  }),
];

const untold: Change = (sound) => unstated(sound, 'TRANSFERS');

const receivers: readonly RuleCase[] = [
  registerCase('transfers-denied-but-on-record', ['crm'], { fires: on(telling(none), holding()) }),
  registerCase('transfers-denied-but-on-record', ['crm'], {
    fires: on(telling(conditional), receiving({ country: 'CH' })),
    silent: on(telling(conditional), receiving({ country: 'NO' })),
  }),
  registerCase('transfers-denied-but-on-record', ['crm'], {
    fires: on(telling(none), flowing({ country: 'US' })),
    silent: on(telling(none), flowing({ country: null })),
  }),
  registerCase('transfers-denied-but-on-record', ['crm'], {
    fires: on(telling(none), holding({ country: null })),
    silent: on(telling(none), holding({ country: null, tool: null })),
  }),
  registerCase('transfers-denied-but-on-record', ['crm'], {
    fires: on(telling(none), holding()),
    silent: on(telling(none), holding({ validTo: '2026-01-01' })),
  }),
  registerCase('transfers-denied-but-on-record', ['crm'], {
    fires: on(telling(none), holding()),
    silent: on(telling(limited()), holding()),
  }),
  registerCase('transfers-denied-but-on-record', ['crm'], {
    fires: on(telling(none), holding()),
    silent: on(telling(none), holding({ country: 'SE' })),
  }),
  // The United Kingdom left the law of the EU on 31 December 2020; the bridge lasted until its adequacy decision.
  registerCase('transfers-denied-but-on-record', ['crm'], {
    fires: on(telling(none), receiving({ country: 'GB' })),
    silent: on(telling(none), receiving({ country: 'GB' })),
    silentOn: '2021-06-01',
  }),
  registerCase('transfers-denied-but-on-record', ['crm'], {
    fires: on(telling(none), receiving({ country: 'FI', kind: 'INTERNATIONAL_ORGANISATION' })),
    silent: on(telling(none), receiving({ country: 'FI' })),
  }),
  registerCase('transfer-not-on-record', ['crm'], {
    fires: on(telling(limited()), receiving()),
    silent: telling(limited()),
  }),
  registerCase('transfer-not-on-record', ['crm'], {
    fires: on(untold, flowing({ country: 'CH' })),
    silent: on(untold, flowing({ country: 'IS' })),
  }),
  registerCase('transfer-not-on-record', ['crm'], {
    fires: on(untold, receiving()),
    silent: on(telling(none), receiving()),
  }),
  registerCase('transfer-not-on-record', ['crm'], {
    fires: on(on(untold, receiving()), holding({ country: 'US' })),
    silent: on(on(untold, receiving()), holding()),
  }),
  registerCase('transfer-not-on-record', ['crm'], {
    fires: on(on(untold, receiving()), holding({ validTo: '2026-01-01' })),
    silent: on(on(untold, receiving()), holding({ country: null })),
  }),
  registerCase('outflow-country-unknown', ['crm'], {
    fires: (sound) => ({ ...sound, ...flowing({ country: null })() }),
  }),
  registerCase('outflow-country-unknown', ['crm'], {
    fires: (sound) => ({ ...sound, ...receiving({ country: null })() }),
    silent: (sound) => ({ ...sound, ...receiving({ country: 'FI' })() }),
  }),
  registerCase('outflow-country-unknown', ['crm'], {
    fires: (sound) => ({ ...sound, ...receiving({ country: null })() }),
    silent: (sound) => ({ ...sound, ...receiving({ country: null, authority: 'authority' })() }),
  }),
  registerCase('outflow-country-unknown', ['crm'], {
    fires: (sound) => ({ ...sound, ...flowing({ country: null })() }),
    silent: (sound) => ({ ...sound, ...flowing({ country: null, id: controller.id })() }),
  }),
];

/** Art. 44-49. */
export const transfersCases: readonly RuleCase[] = [...statements, ...clauses, ...receivers, ...transferVerdictCases];
