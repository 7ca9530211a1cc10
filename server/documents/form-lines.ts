import { formChecks, formRemarks, type FormRemark } from '../../schema/document-form/form-checks.js';
import { sectionsOf } from '../../schema/document-form/sections.js';
import type { CheckLine } from '../../schema/finding/check-line.js';
import { Language } from '../../schema/language/language.js';
import { fillIn, inLanguage } from '../../schema/rules/message.js';
import type { RuleLaw } from '../../schema/rules/rule-law.js';
import type { GivenDocument } from './document-bundle.js';

/** What is wrong with the form of a document, as lines of a check in a language. */
export function formLines(
  text: string,
  given: GivenDocument,
  { law, language }: { readonly law: RuleLaw; readonly language: Language },
): readonly CheckLine[] {
  const headings = new Map(sectionsOf(text).map(({ position, heading }) => [position, heading]));
  const numbered = new Map<string, number>();
  const { publishedOn } = given;
  return formRemarks(text, { language: written[given.language], publishedOn }, law).map((remark) => {
    const place = `${remark.check}/EvidenceDocument:${given.code}#${remark.section}`;
    const number = (numbered.get(place) ?? 0) + 1;
    numbered.set(place, number);
    return {
      id: number === 1 ? place : `${place}.${number}`,
      ...wordsOf(remark, language),
      ...{ rule: remark.check, severity: remark.severity, status: 'OPEN', articles: ['5(1)(a)', '12(1)'] },
      ...{ register: null, company: given.custodian, subjectKind: 'EvidenceDocument', subject: given.code },
      aspect: String(remark.section),
      places: [{ document: given.code, section: remark.section, heading: headings.get(remark.section) ?? null }],
      law: remark.restsOn.map(({ code }) => code).sort(),
      isVerified: remark.restsOn.every(({ isVerified }) => isVerified),
    };
  });
}

const written = { fi: Language.FI, sv: Language.SV, en: Language.EN } as const;

function wordsOf(
  { check, named, quote }: FormRemark,
  language: Language,
): Pick<CheckLine, 'title' | 'message' | 'remedy'> {
  const words = formChecks.find(({ id }) => id === check);
  if (!words) throw new Error(`There is no check ${check}.`);
  const message = fillIn(words.message, named, language);
  return {
    title: inLanguage(words.title, language),
    message: message.includes(quote) ? message : `${message} "${quote}"`,
    remedy: inLanguage(words.remedy, language),
  };
}
