/** A bundle as it is to be written: the order of keys is kept, whatever the keys look like. */
export type BundleValue = string | number | boolean | readonly BundleValue[] | BundleMap;

export interface BundleMap {
  readonly entries: readonly BundleEntry[];
  /** Set for nodes by their codes: each begins a line of its own, however short it is. */
  readonly isIndex?: true;
}

export type BundleEntry = readonly [key: string, value: BundleValue];

export const isList = (value: BundleValue): value is readonly BundleValue[] => Array.isArray(value);
export const isMap = (value: BundleValue): value is BundleMap => typeof value === 'object' && !isList(value);

/** The bundle as a parser of YAML or JSON gives it. */
export function plainValue(value: BundleValue): unknown {
  if (isList(value)) return value.map(plainValue);
  if (!isMap(value)) return value;
  return Object.fromEntries(value.entries.map(([key, each]) => [key, plainValue(each)]));
}
