const count = String.raw`(?:0|[1-9]\d*)`;
const calendar = `(?:(?<years>${count})Y)?(?:(?<months>${count})M)?(?:(?<weeks>${count})W)?(?:(?<days>${count})D)?`;
const clock = `(?:(?<hours>${count})H)?(?:(?<minutes>${count})M)?(?:(?<seconds>${count})S)?`;
const form = new RegExp(String.raw`^P(?=\d|T\d)${calendar}(?:T(?=\d)${clock})?$`);

/** The parts of a duration that last, longest unit first: `P1Y6M` is 1 of years and 6 of months. */
export function durationParts(text: string): readonly { readonly unit: string; readonly count: string }[] {
  const units: [string, string | undefined][] = Object.entries(form.exec(text)?.groups ?? {});
  return units.flatMap(([unit, digits = '0']) => (digits === '0' ? [] : [{ unit, count: digits }]));
}

function mixesWeeks(text: string): boolean {
  return text.includes('W') && !/^P\d+W$/.test(text);
}

/** What is wrong with an ISO 8601 duration of the register and what to do; nothing when it is a positive one. */
export function durationProblem(text: string): string | undefined {
  if (/[+-]/.test(text) && form.test(text.replace(/[+-]/g, ''))) {
    return `Duration "${text}" carries a sign: a period is counted forward from its start event, leave the sign out.`;
  }
  if (!form.test(text)) {
    return `"${text}" is not a duration: write an ISO 8601 duration in whole numbers, as in P25M, P10Y, P1Y6M, P2W or PT72H.`;
  }
  if (mixesWeeks(text))
    return `Duration "${text}" mixes weeks with other units: write weeks alone, as in P2W, or days.`;
  if (durationParts(text).length > 0) return undefined;
  return `Duration "${text}" lasts no time: leave it out when the document gives none, or state the criterion instead.`;
}
