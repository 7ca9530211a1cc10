import type { AgreementFacts } from '../dossier/agreement-facts.js';
import type { CompanyFacts } from '../dossier/company-facts.js';
import type { Fact } from '../dossier/fact.js';
import type { ProcessingFacts } from '../dossier/processing-facts.js';
import type { RegisterFacts } from '../dossier/register-facts.js';
import type { TransferFacts } from '../dossier/transfer-facts.js';
import type { NamedIn, Sentence } from './message.js';
import type { LawFactOn, RuleLaw } from './rule-law.js';
import type { Severity } from './severity.js';

/** What rules look at, one at a time. */
export interface Looked {
  readonly REGISTER: RegisterFacts;
  readonly COMPANY: CompanyFacts;
  readonly AGREEMENT: AgreementFacts;
  readonly PROCESSING: ProcessingFacts;
  readonly TRANSFER: TransferFacts;
}

export type LooksAt = keyof Looked;

/** That a rule finds something: of which node, and where more than one thing can be found of it, of which aspect. */
export interface Hit {
  readonly subject: Fact;
  /** What of the subject; with the rule and the subject it says which finding it is, in this record and after the next import. */
  readonly aspect?: string;
  /** What is named in the sentence. */
  readonly named?: NamedIn;
  /** The nodes whose places in documents bear it out; the subject alone when not given. */
  readonly evidence?: readonly Fact[];
  /** The facts of law that it rests on. */
  readonly restsOn?: readonly Pick<LawFactOn, 'globalId' | 'code' | 'isVerified'>[];
}

/** What is told of a rule. */
export interface RuleHead {
  /** The name of its file. */
  readonly id: string;
  readonly looksAt: LooksAt;
  /** The provisions it holds a record against: `30(1)(e)`, `26(2)`, or a section of a statute. The first is the main one. */
  readonly articles: readonly [string, ...string[]];
  readonly severity: Severity;
  /** The day from which the law asks for it; before, the rule is silent. */
  readonly appliesFrom: string;
  /** What it finds, in a few words. */
  readonly title: Sentence;
  /** What is wrong, with places for names. */
  readonly message: Sentence;
  /** What to do about it. */
  readonly remedy: Sentence;
}

/** A question put to a record: pure, over facts and the law of a day, never over the text of a document. */
export interface Rule<At extends LooksAt = LooksAt> extends RuleHead {
  readonly looksAt: At;
  find(looked: Looked[At], law: RuleLaw): Iterable<Hit>;
}

type Declared<At extends LooksAt> = Omit<Rule<At>, 'looksAt'>;

export const registerRule = (rule: Declared<'REGISTER'>): Rule<'REGISTER'> => ({ ...rule, looksAt: 'REGISTER' });
export const companyRule = (rule: Declared<'COMPANY'>): Rule<'COMPANY'> => ({ ...rule, looksAt: 'COMPANY' });
export const agreementRule = (rule: Declared<'AGREEMENT'>): Rule<'AGREEMENT'> => ({ ...rule, looksAt: 'AGREEMENT' });
export const processingRule = (rule: Declared<'PROCESSING'>): Rule<'PROCESSING'> => ({
  ...rule,
  looksAt: 'PROCESSING',
});
export const transferRule = (rule: Declared<'TRANSFER'>): Rule<'TRANSFER'> => ({ ...rule, looksAt: 'TRANSFER' });

/** The day from which the GDPR applies (Art. 99(2)). */
export const gdpr = '2018-05-25';
