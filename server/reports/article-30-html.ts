import type {
  ControllerReportQuery,
  ProcessorReportQuery,
  ReportLetterFragment,
  ReportPartyFragment,
} from '../../schema/gql/graphql.js';
import { Language } from '../../schema/language/language.js';
import { html, type Html } from './html.js';
import { letterHtml } from './letter-html.js';
import { pageOf } from './page.js';
import { ReportWords, type TextIn } from './report-words.js';

type Controller = ControllerReportQuery['article30Record'];
type Processor = ProcessorReportQuery['article30ProcessorRecord'];

/** One block of the report: an activity, or a category of processing, with its letters. */
interface Block {
  readonly code: string;
  readonly name: TextIn;
  readonly letters: readonly ReportLetterFragment[];
}

interface Chapter {
  readonly code: string;
  readonly name: TextIn;
  readonly blocks: readonly Block[];
}

interface Report {
  readonly title: 'record_of_controller' | 'record_of_processor';
  readonly role: 'controller' | 'processor';
  readonly party: ReportPartyFragment;
  readonly chapters: readonly Chapter[];
}

/** The controller's record as a page: a chapter per register, a table per activity, a row per letter. */
export function controllerHtml(record: Controller): string {
  const words = new ReportWords(Language[record.language]);
  const chapters = record.registers.map(({ register, activities }) => ({
    ...register,
    blocks: activities.map(({ activity, letters }) => ({ ...activity, letters })),
  }));
  return reportPage(words, { title: 'record_of_controller', role: 'controller', party: record.controller, chapters });
}

/** The processor's record as a page: a chapter per controller, a table per category of processing. */
export function processorHtml(record: Processor): string {
  const words = new ReportWords(Language[record.language]);
  const chapters = record.controllers.map(({ controller, processing }) => ({
    code: controller.code,
    name: controller.name,
    blocks: processing.map((entry) => ({ ...entry.processing, letters: entry.letters })),
  }));
  return reportPage(words, { title: 'record_of_processor', role: 'processor', party: record.processor, chapters });
}

function reportPage(words: ReportWords, { title, role, party, chapters }: Report): string {
  const businessId =
    party.businessId === null ? null : html`<dt>${words.legal('business_id')}</dt><dd>${party.businessId}</dd>`;
  const nothing = html`<p class="none">${words.legal('not_recorded')}</p>`;
  return pageOf(words, {
    title: `${words.legal('ropa')} – ${party.name.text}`,
    body: html`<header>
<h1>${words.legal(title)}</h1>
<dl class="cover"><dt>${words.legal(role)}</dt><dd>${words.text(party.name)}</dd>${businessId}</dl>
<p class="none">${words.legal('internal_document')}</p>
${contentsHtml(words, chapters)}
</header>
<main>
${chapters.length === 0 ? nothing : chapters.map((chapter) => chapterHtml(words, chapter))}</main>`,
  });
}

function contentsHtml(words: ReportWords, chapters: readonly Chapter[]): Html | null {
  if (chapters.length === 0) return null;
  const link = ({ code, name }: Pick<Block, 'code' | 'name'>): Html => html`<a href="#${code}">${words.text(name)}</a>`;
  const items = chapters.map(
    (chapter) => html`<li>${link(chapter)}<ul>${chapter.blocks.map((block) => html`<li>${link(block)}</li>`)}</ul></li>
`,
  );
  return html`<nav aria-label="${words.legal('ropa')}"><ul>${items}</ul></nav>`;
}

function chapterHtml(words: ReportWords, { code, name, blocks }: Chapter): Html {
  return html`<section id="${code}" aria-labelledby="${code}-heading">
<h2 id="${code}-heading">${words.text(name)} <code>${code}</code></h2>
${blocks.map((block) => blockHtml(words, block))}</section>
`;
}

function blockHtml(words: ReportWords, { code, name, letters }: Block): Html {
  return html`<table id="${code}">
<caption>${words.text(name)} <code>${code}</code></caption>
<tbody>
${letters.map((letter) => letterHtml(words, letter))}</tbody>
</table>
`;
}
