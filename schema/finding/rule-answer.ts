import type { Language } from '../language/language.js';
import { inLanguage } from '../rules/message.js';
import type { RuleHead } from '../rules/rule.js';

/** What is told of a rule, in a language. */
export const ruleAnswer = ({ title, remedy, ...rule }: RuleHead, language: Language): object => ({
  ...{ id: rule.id, articles: rule.articles, severity: rule.severity },
  ...{ looksAt: rule.looksAt, appliesFrom: rule.appliesFrom },
  title: inLanguage(title, language),
  remedy: inLanguage(remedy, language),
});
