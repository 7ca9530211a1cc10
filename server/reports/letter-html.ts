import type { CitedPlaceFragment, ReportLetterFragment } from '../../schema/gql/graphql.js';
import { html, type Html } from './html.js';
import type { ReportWords } from './report-words.js';

type Entry = ReportLetterFragment['entries'][number];
type AspectSaid = ReportLetterFragment['aspects'][number];

/** One letter as a row: its facts, those of the whole register apart, and below them what documents leave open or deny. */
export function letterHtml(words: ReportWords, letter: ReportLetterFragment): Html {
  return html`<tr>
<th scope="row"><span class="letter">${letter.letter.toLowerCase()})</span> ${letter.heading}</th>
<td>${factsHtml(words, letter)}${aspectsHtml(words, letter)}</td>
</tr>
`;
}

function factsHtml(words: ReportWords, { entries }: ReportLetterFragment): Html {
  // What a statement says stands below, with the aspect that it is about.
  const facts = entries.filter(({ node }) => node.__typename !== 'Statement');
  if (facts.length === 0) return html`<p class="none">${words.legal('no_entries')}</p>`;
  const ofRegister = facts.filter(({ from }) => from === 'REGISTER');
  const label = html`<p class="held">${words.legal('held_at_register')}</p>`;
  return html`${sourcedLists(
    words,
    facts.filter(({ from }) => from !== 'REGISTER'),
  )}${ofRegister.length === 0 ? null : [label, sourcedLists(words, ofRegister)]}`;
}

/** Facts that rest on the same places stand in one list, with the places once below it. */
function sourcedLists(words: ReportWords, entries: readonly Entry[]): Html {
  const groups = Map.groupBy(entries, ({ citations }) => distinctPlaces(citations).map(placeKey).join());
  const lists = [...groups.values()].map(
    (
      group,
    ) => html`<ul${group.length > 10 ? html` class="long"` : null}>${group.map(({ parts }) => html`<li>${parts.map((part) => words.text(part))}</li>`)}</ul>
${sourceHtml(words, group[0]?.citations ?? [])}`,
  );
  return html`${lists}`;
}

function sourceHtml(words: ReportWords, citations: readonly CitedPlaceFragment[]): Html {
  return citations.length === 0
    ? html``
    : html`<p class="source">${citationsHtml(words, citations)}</p>
`;
}

/** Aspects that documents pass over, leave vague or deny, each in words; and what exactly they say, where they do. */
function aspectsHtml(words: ReportWords, { aspects, entries }: ReportLetterFragment): Html {
  const claims = new Map(entries.map(({ node, parts }) => [node.code, html`${parts.map((part) => words.text(part))}`]));
  const shown = aspects.filter(
    ({ isGap, says, statements }) => isGap || says === 'NONE' || statements.some(({ text }) => text !== null),
  );
  if (shown.length === 0) return html``;
  return html`<dl class="aspects">${shown.map((aspect) => aspectHtml(words, aspect, claims))}</dl>`;
}

function aspectHtml(
  words: ReportWords,
  { label, saysText, isGap, statements }: AspectSaid,
  claims: ReadonlyMap<string, Html>,
): Html {
  const says = statements.map(({ code, text, document, citations }) => {
    const said = claims.get(code) ?? (text === null ? null : words.text(text));
    const places =
      citations.nodes.length === 0
        ? html` <cite>${document.code}</cite>`
        : html` ${citationsHtml(words, citations.nodes)}`;
    return html`${said === null ? null : [html`: `, said]}${places}`;
  });
  return html`<div${isGap ? html` class="gap"` : null}><dt>${label}</dt><dd><strong>${saysText}</strong>${says}</dd></div>
`;
}

function citationsHtml(words: ReportWords, citations: readonly CitedPlaceFragment[]): Html {
  const places = distinctPlaces(citations).map(({ document, section }) => {
    const heading =
      section.heading === null ? null : [html` `, words.text({ text: section.heading, language: document.language })];
    return html`<cite>${document.code}, ${words.legal('section')} ${section.printed ?? section.position}${heading}</cite> `;
  });
  return html`${places}`;
}

const placeKey = ({ document, section }: CitedPlaceFragment): string => `${document.code}/${String(section.position)}`;

function distinctPlaces(citations: readonly CitedPlaceFragment[]): CitedPlaceFragment[] {
  return [...new Map(citations.map((place) => [placeKey(place), place])).values()];
}
