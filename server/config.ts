import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { HubError } from './errors.js';

/** How this hub runs; see `settings` below for the variables it comes from. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The PostgreSQL to use; without it the hub runs its embedded database. */
  readonly databaseUrl: string | undefined;
  /** Folder of the embedded database and of its lock. */
  readonly dataDir: string;
  /** Whether an empty embedded database is filled with the example registers. */
  readonly loadsExamples: boolean;
  /** Folder of law data to use in the place of those that the hub is delivered with. */
  readonly lawDir: string | undefined;
  readonly logLevel: LogLevel;
  readonly poolSize: number;
  /** How long running requests may take to end after a stop was asked for. */
  readonly shutdownSeconds: number;
}

export type LogLevel = (typeof logLevels)[number];

/** The environment's mistakes, all of them at once. */
export class ConfigError extends HubError {
  override readonly name = 'ConfigError';

  constructor(readonly mistakes: readonly string[]) {
    super('CONFIG_INVALID', ['The settings in the environment need a correction:', ...mistakes].join('\n  '));
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const settings = z.object({
  PORT: wholeNumber(0, 65535).default(4000),
  // Until viewers have identities, whoever reaches the port may do everything: opening it up is a decision.
  HOST: matching(/^[\w.:%-]+$/, 'give a host name or an IP address, such as 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine(
      isPostgresqlUrl,
      'give postgresql://user:password@host:5432/database, or unset it for the embedded database',
    )
    .optional(),
  SELOSTE_DATA: z
    .string()
    .default('.data')
    .transform((folder) => path.resolve(folder)),
  SELOSTE_EXAMPLES: z
    .enum(['true', 'false'], 'give true or false')
    .default('true')
    .transform((text) => text === 'true'),
  SELOSTE_LAW: z
    .string()
    .transform((folder) => path.resolve(folder))
    .refine(hasYaml, 'give a folder with YAML files of law facts, or unset it for those that come with the hub')
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `give one of ${logLevels.join(', ')}`).default('info'),
  SELOSTE_POOL: wholeNumber(1, 1000).default(10),
  SELOSTE_SHUTDOWN_SECONDS: wholeNumber(0, 3600).default(10),
});

/** Reads the configuration, or throws a ConfigError that names every mistake. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = settings.safeParse(given);
  if (!result.success) throw new ConfigError(result.error.issues.map((issue) => mistake(issue, given)));
  return {
    port: result.data.PORT,
    host: result.data.HOST,
    databaseUrl: result.data.DATABASE_URL,
    dataDir: result.data.SELOSTE_DATA,
    loadsExamples: result.data.SELOSTE_EXAMPLES,
    lawDir: result.data.SELOSTE_LAW,
    logLevel: result.data.LOG_LEVEL,
    poolSize: result.data.SELOSTE_POOL,
    shutdownSeconds: result.data.SELOSTE_SHUTDOWN_SECONDS,
  };
}

function mistake(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  // The address may hold a password.
  const value = name === 'DATABASE_URL' ? 'not a PostgreSQL address' : `"${given[name] ?? ''}"`;
  return `${name} is ${value}; ${issue.message}`;
}

function wholeNumber(from: number, to: number) {
  const isInside = (text: string) => /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to;
  return z
    .string()
    .refine(isInside, `give a whole number from ${String(from)} to ${String(to)}`)
    .transform(Number);
}

function matching(pattern: RegExp, wayOut: string) {
  return z.string().refine((text) => pattern.test(text), wayOut);
}

function hasYaml(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.endsWith('.yaml'));
  } catch {
    return false;
  }
}

function isPostgresqlUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}
