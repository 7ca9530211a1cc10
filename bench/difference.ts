import { isDeepStrictEqual } from 'node:util';

/** Where two values first differ, and what stands there; undefined when they are equal. */
export function firstDifference(one: unknown, other: unknown, path = '$'): string | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (!isContainer(one) || !isContainer(other)) return `${path}: ${shown(one)} and ${shown(other)}`;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const difference = firstDifference(one[key], other[key], `${path}.${key}`);
    if (difference) return difference;
  }
  return `${path}: the same fields in another shape`;
}

type Container = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200));
