import type { Tape } from './tape.js';

/** A field as it is asked for: under one key of an answer, all must be alike. */
interface Asked {
  readonly name: string;
  readonly args: string;
  readonly type: string;
}

const long = 'a'.repeat(64);
const aliases = [
  'a',
  'c0',
  '_',
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'then',
  'nodes',
  'id',
  long,
  long,
  long,
];

/** The response keys of one operation: a key stands for one field with the same arguments wherever it is used. */
export class ResponseKeys {
  private readonly asked = new Map<string, string>();

  /** The field with its arguments, under its name or an alias. */
  written({ name, args, type }: Asked, tape: Tape): string {
    const wanted = tape.oneIn(4) ? tape.pick(aliases) : name;
    const key = this.keyFor(wanted, `${name}${args}: ${type}`);
    return `${key === name ? '' : `${key}: `}${name}${args}`;
  }

  /** The key wanted, or the first like it that stands for nothing else. */
  private keyFor(wanted: string, asked: string): string {
    for (let at = wanted === long ? 1 : 0; ; at += 1) {
      const key = at === 0 ? wanted : `${wanted}${at}`;
      const known = this.asked.get(key);
      if (known !== undefined && known !== asked) continue;
      this.asked.set(key, asked);
      return key;
    }
  }
}
