import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formChecks, formRemarks, type FormRemark } from '../../schema/document-form/form-checks.js';
import { linesOf } from '../../schema/document-form/plain-lines.js';
import { sectionsOf } from '../../schema/document-form/sections.js';
import { Language } from '../../schema/language/language.js';
import { fillIn } from '../../schema/rules/message.js';
import { lawOn } from '../rules/law.js';
import { propertyRuns } from '../support/settings.js';
import { formCases, type FormCase } from './form-cases.js';
import { drawnText } from './drawn-text.js';

const law = lawOn();

const remarksIn = (text: string, { check, of }: FormCase): readonly FormRemark[] =>
  formRemarks(text, of, law).filter((remark) => remark.check === check);

function sentencesOf({ check, named }: FormRemark): readonly string[] {
  const message = formChecks.find(({ id }) => id === check)?.message;
  if (!message) throw new Error(`There is no check ${check}.`);
  return Object.values(Language).map((language) => fillIn(message, named, language));
}

const namesOf = (text: string): readonly string[] =>
  formRemarks(text, { language: 'FI', publishedOn: null }, law).flatMap(sentencesOf);

describe('The checks of form', () => {
  it('have a case each, and are named once, in order', () => {
    expect(formChecks.map(({ id }) => id)).toEqual([...new Set(formCases.map(({ check }) => check))].sort());
  });

  it.each(formCases)('$check finds its case and not its twin: $fires', (each) => {
    expect(each.silent).not.toBe(each.fires);
    expect(remarksIn(each.fires, each).map(({ section, quote }) => [section, quote])).toEqual(each.found);
    expect(remarksIn(each.silent, each)).toEqual([]);
  });

  it('find nothing in a sound text', () => {
    const text = 'Soutajat\n\n1. Väki\nKaikki (myös uudet).\n\n2. Veneet\nVäki kohdan 1 mukaan.\n\n3. Airot\n4.5.2024';
    expect(formRemarks(text, { language: 'FI', publishedOn: null }, law)).toEqual([]);
  });

  it('hold a text against the day of its publication', () => {
    const text = 'Tieto saadaan Väestörekisterikeskukselta ja henkilötietolaista.';
    const on = (publishedOn: string | null): readonly string[] =>
      formRemarks(text, { language: 'FI', publishedOn }, law).map(({ check }) => check);
    expect([on('2018-06-01'), on('2019-12-31'), on('2020-01-01')]).toEqual([
      [],
      ['repealed-act-named'],
      ['ceased-authority-named', 'repealed-act-named'],
    ]);
    expect(on(null)).toEqual(['ceased-authority-named', 'repealed-act-named', 'undated-document']);
  });

  it('tell what took the place of what has ended, and rest on both facts', () => {
    const text = 'Tieto saadaan Väestörekisterikeskukselta. Muuten tietoyhteiskuntakaari pätee.';
    const remarks = formRemarks(text, { language: 'FI', publishedOn: '2024-05-01' }, law);
    expect(remarks.map(({ restsOn }) => restsOn.map(({ code }) => code))).toEqual([
      ['authority-vrk', 'authority-dvv'],
      ['earlier-name-tietoyhteiskuntakaari', 'statute-fi-917-2014'],
    ]);
    expect(remarks.flatMap(sentencesOf)[0]).toContain('Sen tilalle on tullut Digi- ja väestötietovirasto.');
  });

  it('name an act once for a text, with the sections that name it', () => {
    const text = '1. Väki\nHenkilötietolain 26 §.\n\n2. Airot\nLaki 523/1999.\n\n3. Veneet\nKaksi.\n4.5.2024';
    expect(namesOf(text)[0]).toContain('näissä kohdissa: "1. Väki", "2. Airot".');
  });

  it('read a text of five megabytes in a few seconds', () => {
    const section = '7. Airot ja veneet\nKatso kohdasta 9 (ks. lomake. Lue lisää tästä.\n\n';
    const text = section.repeat(Math.ceil(5e6 / section.length));
    const start = performance.now();
    expect(formRemarks(text, { language: 'FI', publishedOn: null }, law).length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('answer for any text, each once, in order, with places that are in it and sentences that are full', () => {
    fc.assert(
      fc.property(drawnText, fc.constantFrom(...Object.values(Language)), (text, language) => {
        const remarks = formRemarks(text, { language, publishedOn: null }, law);
        const sections = sectionsOf(text);
        for (const { section, quote } of remarks) {
          expect(sections[section]?.text).toContain(quote);
          expect(quote.length).toBeLessThanOrEqual(80);
          expect(quote).not.toBe('');
        }
        expect(remarks.flatMap(sentencesOf).filter((sentence) => /\{|undefined/u.test(sentence))).toEqual([]);
        const keys = remarks.map(({ section, check, quote }) => JSON.stringify([section, check, quote]));
        expect(formRemarks(linesOf(text).join('\r\n'), { language, publishedOn: null }, law)).toEqual(remarks);
        expect(keys).toEqual([...new Set(keys)]);
      }),
      { numRuns: propertyRuns() },
    );
  });
});
