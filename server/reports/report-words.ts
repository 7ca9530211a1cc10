import { Language } from '../../schema/language/language.js';
import { legalText, type GlossaryKey } from '../../schema/language/glossary.js';
import { html, type Html } from './html.js';

export interface TextIn {
  readonly text: string;
  readonly language: `${Language}`;
}

/** The words of one report: legal words of its language, and texts marked where they are of another. */
export class ReportWords {
  constructor(readonly language: Language) {}

  legal(key: GlossaryKey): string {
    return legalText(key, this.language);
  }

  /** A text, marked with its language where that is not the report's. */
  text({ text, language }: TextIn): Html {
    return Language[language] === this.language
      ? html`${text}`
      : html`<span lang="${language.toLowerCase()}">${text}</span>`;
  }
}
