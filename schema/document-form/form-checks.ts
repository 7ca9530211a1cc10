import { compareText } from '../language/compare-text.js';
import type { NamedIn } from '../rules/message.js';
import type { Hit } from '../rules/rule.js';
import type { RuleLaw } from '../rules/rule-law.js';
import type { Severity } from '../rules/severity.js';
import { ceasedAuthorityNamed } from './ceased-authority-named.js';
import { crossReferenceBroken } from './cross-reference-broken.js';
import type { FormCheck, FormText } from './form-check.js';
import { formTextOf, type FormOf } from './form-text.js';
import { headingNumbersMissing } from './heading-numbers-missing.js';
import { headingNumbersRepeated } from './heading-numbers-repeated.js';
import { headingRepeated } from './heading-repeated.js';
import { linkTextWithoutTarget } from './link-text-without-target.js';
import { oldWordsOfRepealedAct } from './old-words-of-repealed-act.js';
import { parenthesisUnclosed } from './parenthesis-unclosed.js';
import { repealedActNamed } from './repealed-act-named.js';
import { undatedDocument } from './undated-document.js';

/** What a check says of a text. */
export interface FormRemark {
  /** The id of the check. */
  readonly check: string;
  readonly severity: Severity;
  /** The position of the section; 0 is what stands before the first heading. */
  readonly section: number;
  /** At most 80 characters of the text. */
  readonly quote: string;
  /** What is named in the check's sentence. */
  readonly named: NamedIn;
  /** The facts of law that it rests on. */
  readonly restsOn: NonNullable<Hit['restsOn']>;
}

/** All checks of the form of a text, by id. */
export const formChecks: readonly FormCheck[] = [
  ceasedAuthorityNamed,
  crossReferenceBroken,
  headingNumbersMissing,
  headingNumbersRepeated,
  headingRepeated,
  linkTextWithoutTarget,
  oldWordsOfRepealedAct,
  parenthesisUnclosed,
  repealedActNamed,
  undatedDocument,
];

/** What is wrong with the form of a text, each once: by section, then by check, then by quote. */
export function formRemarks(text: string, of: FormOf, law: RuleLaw): readonly FormRemark[] {
  const read = formTextOf(text, of, law);
  return formChecks.flatMap((check) => remarksOf(check, read)).sort(inOrder);
}

function remarksOf(check: FormCheck, text: FormText): readonly FormRemark[] {
  const remarks = [...check.find(text)].map((hit): FormRemark => ({
    check: check.id,
    severity: check.severity,
    restsOn: [],
    ...hit,
  }));
  return [...new Map(remarks.map((remark) => [`${remark.section} ${remark.quote}`, remark])).values()];
}

const inOrder = (one: FormRemark, other: FormRemark): number =>
  one.section - other.section || compareText(one.check, other.check) || compareText(one.quote, other.quote);
