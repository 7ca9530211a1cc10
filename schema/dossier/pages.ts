/** Page after page, each after the code of the last one on the page before; ends with the first that is not full. */
export async function* pagesOf<Each extends { readonly code: string }>(
  size: number,
  read: (after: string) => Promise<readonly Each[]>,
): AsyncGenerator<readonly Each[]> {
  let after = '';
  for (;;) {
    const page = await read(after);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < size) return;
    after = last.code;
  }
}
