/** Whether an Accept header asks for HTML by name, and for no GraphQL answer as much. */
export function prefersHtml(accept: string): boolean {
  const html = qualityOf(accept, 'text/html');
  const json = ['application/json', 'application/graphql-response+json'].map((type) => qualityOf(accept, type));
  return html > 0 && html > Math.max(...json);
}

// Wildcards do not count: curl's */* is no browser.
function qualityOf(accept: string, mediaType: string): number {
  const ranges = accept.split(',').map((range) => range.split(';').map((part) => part.trim().toLowerCase()));
  const range = ranges.find(([type]) => type === mediaType);
  if (range === undefined) return 0;
  const quality = range.find((part) => part.startsWith('q='));
  return quality === undefined ? 1 : Number.parseFloat(quality.slice(2)) || 0;
}
