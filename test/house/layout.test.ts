import { describe, expect, it } from '@jest/globals';
import { sourceFiles, sourceLines } from '../support/source-tree.js';

const code = '{schema,server,migrations,scripts,test}/**/*.{ts,js,jsx}';

describe('The source tree', () => {
  it('has code to look at', () => {
    expect(sourceFiles(code)).toContain('schema/access/viewer.ts');
  });

  it('names no file or folder by a filler word', () => {
    const fillers = /(^|\/)index\.ts$|(^|[/.])(utils?|helpers?|services?|managers?|common|misc)[/.]/;
    expect(sourceFiles('{schema,server}/**/*.{ts,js,jsx}').filter((file) => fillers.test(file))).toEqual([]);
  });

  it('gives an issue number with every TODO', () => {
    const open = sourceLines(code).filter(({ text }) => /(^|\s)(\/\/|\/?\*+) .*\b(TODO|FIXME)\b(?!.*#\d)/.test(text));
    expect(open).toEqual([]);
  });

  it('gives a reason wherever a lint rule is switched off', () => {
    const silent = sourceLines(code).filter(({ text }) => /(^|\s)(\/\/|\/\*) eslint-disable(?!.* -- \w)/.test(text));
    expect(silent).toEqual([]);
  });

  it('leaves no test out', () => {
    const left = sourceLines('test/**/*.test.ts').filter(({ text }) =>
      /^\s*(it|test|describe)\.(skip|only|todo)\b/.test(text),
    );
    expect(left).toEqual([]);
  });
});
