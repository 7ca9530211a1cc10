import { html, Html } from './html.js';
import type { ReportWords } from './report-words.js';

/** The frame of a page: language, title, and a style for screen and paper. No script, nothing from elsewhere. */
export function pageOf(words: ReportWords, { title, body }: { readonly title: string; readonly body: Html }): string {
  return html`<!doctype html>
<html lang="${words.language.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}

const style = `
:root { color-scheme: light; --ink: #1a1a1a; --quiet: #555; --line: #c8c8c8; --gap: #8a1c00; --held: #005a9c; }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: #fff; max-width: 75rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; }
code { font-size: .8em; color: var(--quiet); font-weight: normal; }
dl.cover { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { font-weight: 600; } dd { margin: 0; }
nav ul { padding-left: 1.2rem; }
a { color: #004b87; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; table-layout: fixed; }
caption { text-align: left; font-weight: 600; font-size: 1.1rem; padding: .4rem 0; }
th, td { border: 1px solid var(--line); padding: .6rem .7rem; vertical-align: top; text-align: left; overflow-wrap: break-word; }
th { width: 15rem; font-weight: 600; background: #f6f6f6; }
.letter { font-variant-numeric: tabular-nums; }
td ul { margin: 0; padding-left: 1.1rem; }
cite { font-style: normal; font-size: .82em; color: var(--quiet); }
cite::before { content: "["; } cite::after { content: "]"; }
.held { margin: .6rem 0 .1rem; font-size: .85em; color: var(--held); }
.source { margin: .1rem 0 .5rem 1.1rem; line-height: 1.3; }
.none { margin: 0; color: var(--quiet); }
dl.aspects { margin: .6rem 0 0; border-top: 1px dotted var(--line); padding-top: .4rem; }
dl.aspects div { display: flex; gap: .5rem; }
dl.aspects dt { flex: 0 0 13rem; hyphens: auto; overflow-wrap: anywhere; }
ul.long { columns: 17rem 3; }
.gap dt, .gap strong { color: var(--gap); }
@media (max-width: 45rem) { table, tbody, tr, th, td, caption { display: block; width: auto; } dl.aspects div { display: block; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; } tr { break-inside: avoid-page; } a { color: inherit; text-decoration: none; } }
`;
