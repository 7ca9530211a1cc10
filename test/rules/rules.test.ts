import { describe, expect, it } from '@jest/globals';
import { rules, rulesAt } from '../../schema/rules/all-rules.js';
import { fillIn } from '../../schema/rules/message.js';
import type { Hit, Looked, LooksAt } from '../../schema/rules/rule.js';
import { Language } from '../../schema/language/language.js';
import { lawOn, today } from './law.js';
import { soundAgreement, soundCompany, soundProcessing, soundRegister, soundTransfer } from './sound.js';
import { cases } from './cases.js';
import type { RuleCase } from './rule-case.js';

interface Tried<At extends LooksAt> {
  readonly at: At;
  readonly rule: string;
  readonly looked: Looked[At];
}

function hitsOf<At extends LooksAt>({ at, rule: id, looked }: Tried<At>, day: string): readonly Hit[] {
  const rule = rulesAt(at).find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id} that looks at ${at}.`);
  return rule.appliesFrom > day ? [] : [...rule.find(looked, lawOn(day))];
}

/** What a rule finds in one of the two records of a case. */
function triedIn(each: RuleCase, which: 'fires' | 'silent'): readonly Hit[] {
  const { on = today, silentOn = on, at, rule } = each;
  const day = which === 'fires' ? on : silentOn;
  switch (at) {
    case 'REGISTER':
      return hitsOf({ at, rule, looked: each[which] }, day);
    case 'COMPANY':
      return hitsOf({ at, rule, looked: each[which] }, day);
    case 'AGREEMENT':
      return hitsOf({ at, rule, looked: each[which] }, day);
    case 'PROCESSING':
      return hitsOf({ at, rule, looked: each[which] }, day);
    case 'TRANSFER':
      return hitsOf({ at, rule, looked: each[which] }, day);
  }
}

const codes = (hits: readonly Hit[]): readonly string[] =>
  hits.map(({ subject, aspect }) => subject.code + (aspect === undefined ? '' : `#${aspect}`));

describe('rules', () => {
  it('are named as their files, each once, and have a case in which they find something', () => {
    expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))].sort());
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it('find nothing wrong with a sound record', () => {
    const found = [
      ...foundIn('REGISTER', soundRegister),
      ...foundIn('COMPANY', soundCompany),
      ...foundIn('AGREEMENT', soundAgreement),
      ...foundIn('PROCESSING', soundProcessing),
      ...foundIn('TRANSFER', soundTransfer),
    ];
    expect(found).toEqual([]);
  });

  const named = cases.map((each, at) => [`${each.rule} (${at})`, each] as const);

  it.each(named)('%s: found in one record, not in its twin', (_, each) => {
    expect(codes(triedIn(each, 'fires'))).toEqual(each.finds);
    expect(codes(triedIn(each, 'silent'))).toEqual([]);
  });

  it.each(named)('%s: says it in three languages', (_, each) => {
    const rule = rules.find(({ id }) => id === each.rule);
    for (const hit of triedIn(each, 'fires'))
      for (const language of Object.values(Language))
        expect(rule && fillIn(rule.message, hit.named ?? {}, language)).toMatch(/\w.*\.$/);
  });
});

/** All that the rules of a sort find in a record. */
const foundIn = <At extends LooksAt>(at: At, looked: Looked[At]): readonly string[] =>
  rulesAt(at).flatMap(({ id }) => codes(hitsOf({ at, rule: id, looked }, today)).map((code) => `${id}: ${code}`));
