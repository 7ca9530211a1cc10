import { describe, expect, it } from '@jest/globals';
import { Aspect } from '../../schema/statement/aspect.js';
import { gapsOf, RecordSays, saysOf } from '../../schema/article-30/says.rules.js';

describe('what the record says of an aspect', () => {
  it('is not recorded when there is neither a statement nor a fact', () => {
    expect(saysOf([], false)).toBe(RecordSays.NOT_RECORDED);
  });

  it('is conflicting when two documents differ', () => {
    expect(saysOf(['STATED', 'NONE'], false)).toBe(RecordSays.CONFLICTING);
  });

  it('is conflicting when a fact stands against a statement that there is none', () => {
    expect(saysOf(['NONE'], true)).toBe(RecordSays.CONFLICTING);
  });

  it('keeps none and not stated apart', () => {
    expect(saysOf(['NONE'], false)).toBe(RecordSays.NONE);
    expect(saysOf(['NOT_STATED', 'NOT_STATED'], false)).toBe(RecordSays.NOT_STATED);
  });

  it('lets facts speak for themselves where no document is known to have been read', () => {
    expect(saysOf([], true)).toBe(RecordSays.STATED);
  });
});

describe('the gaps of a letter', () => {
  const aspect = (name: Aspect, says: RecordSays, isWhereApplicable = false) => ({
    aspect: name,
    says,
    isWhereApplicable,
  });

  it('are its aspects that are not stated, unspecific, conflicting or not recorded', () => {
    const aspects = [
      aspect(Aspect.RECIPIENTS, RecordSays.STATED),
      aspect(Aspect.PROCESSORS, RecordSays.UNSPECIFIC),
      aspect(Aspect.DPO, RecordSays.NOT_STATED),
      aspect(Aspect.RETENTION, RecordSays.CONFLICTING),
      aspect(Aspect.SOURCES, RecordSays.NOT_RECORDED),
      aspect(Aspect.PROFILING, RecordSays.NONE),
    ];
    expect(gapsOf(aspects)).toEqual([Aspect.PROCESSORS, Aspect.DPO, Aspect.RETENTION, Aspect.SOURCES]);
  });

  it('leave out what is asked for where applicable only, when it is passed over in silence', () => {
    const silent = aspect(Aspect.REPRESENTATIVE, RecordSays.NOT_STATED, true);
    const vague = aspect(Aspect.JOINT_CONTROLLERS, RecordSays.UNSPECIFIC, true);
    expect(gapsOf([aspect(Aspect.CONTROLLER, RecordSays.STATED), silent, vague])).toEqual([Aspect.JOINT_CONTROLLERS]);
  });

  it('leave out the country and the tool when there are no transfers', () => {
    const country = aspect(Aspect.THIRD_COUNTRY, RecordSays.NOT_STATED);
    expect(gapsOf([aspect(Aspect.TRANSFERS, RecordSays.NONE), country])).toEqual([]);
    expect(gapsOf([aspect(Aspect.TRANSFERS, RecordSays.UNSPECIFIC), country])).toEqual([
      Aspect.TRANSFERS,
      Aspect.THIRD_COUNTRY,
    ]);
  });
});
