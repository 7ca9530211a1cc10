/** An operation's variables, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

type Seen = string | number | boolean | null | undefined;

/** What a statement took for granted while it was compiled: it answers other variables too, as long as all of that holds. */
export class Assumptions {
  private readonly checks: ((variables: Variables) => boolean)[] = [];

  constructor(readonly variables: Variables) {}

  add(check: (variables: Variables) => boolean): void {
    this.checks.push(check);
  }

  /** Checks them in the order in which they were made, since one that fails can make the next meaningless. */
  hold(variables: Variables): boolean {
    return this.checks.every((check) => check(variables));
  }
}

/**
 * A value that an operation gives: an argument, a part of one, or what follows from it. A statement that is compiled
 * once answers many requests, so a value either becomes a parameter, found again for each request, or it shapes the
 * statement; then looking at it is an assumption.
 */
export class Given<T = unknown> {
  constructor(
    private readonly assumptions: Assumptions,
    /** The value under a request's variables. */
    readonly find: (variables: Variables) => T,
    /** Whether it hangs on variables at all. */
    private readonly varies: boolean,
  ) {}

  /** Looks at the value: the statement is right only where it is the same. */
  seen(): T & Seen {
    return this.assume((value) => value as T & Seen);
  }

  isGiven(): boolean {
    return this.assume((value) => value !== undefined && value !== null);
  }

  /** The parts of an input object that are given, by name. */
  parts(): (readonly [string, Given])[] {
    const names = this.assume((value) => Object.keys(value as object).join(' '));
    return names.split(' ').flatMap((name) => (name === '' ? [] : [[name, this.at(name)] as const]));
  }

  /** The members of a list. */
  members(): Given[] {
    const length = this.assume((value) => (value as readonly unknown[]).length);
    return Array.from({ length }, (_, at) => this.at(at));
  }

  at(key: string | number): Given {
    return this.map((value) => (value as Readonly<Record<string, unknown>>)[key]);
  }

  /** What follows from the value; it may refuse it. */
  map<Other>(follow: (value: T) => Other): Given<Other> {
    return new Given(this.assumptions, (variables) => follow(this.find(variables)), this.varies);
  }

  private assume<S extends Seen>(look: (value: T) => S): S {
    const now = look(this.find(this.assumptions.variables));
    if (this.varies) this.assumptions.add((variables) => look(this.find(variables)) === now);
    return now;
  }
}

/** A field's arguments by name. */
export type Arguments = Given<Readonly<Record<string, unknown>>>;
