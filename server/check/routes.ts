import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Permission, type Viewer } from '../../schema/access/viewer.js';
import type { CheckLine } from '../../schema/finding/check-line.js';
import { Language } from '../../schema/language/language.js';
import { Severity } from '../../schema/rules/severity.js';
import { answerRefusal, queryArguments } from '../http/query-arguments.js';
import type { PlannedHub } from '../read-plan/planned-hub.js';
import { check, type CheckOptions } from './check.js';
import type { CheckWriter } from './check-writer.js';
import { checkFormats, writerFor, type CheckFormat } from './formats.js';

export interface CheckRoutes {
  readonly hub: PlannedHub;
  readonly viewerOf: (request: FastifyRequest) => Viewer;
}

const wants = z.strictObject({
  format: z.enum([...checkFormats, 'ndjson'], 'give text, json, csv, sarif or ndjson').default('json'),
  language: z.enum(['fi', 'sv', 'en'], 'give fi, sv or en').default('en'),
  lawAsOf: z.iso.date('give a day such as 2026-01-31').optional(),
  register: z.string().optional(),
  organisation: z.string().optional(),
  rules: z.string().optional(),
  severities: z
    .string()
    .transform((text) => text.toUpperCase().split(','))
    .pipe(z.array(z.enum(Severity, 'give high, medium, low, or several with commas between')))
    .optional(),
});

type Wanted = z.infer<typeof wants>;

const takes = 'format, language, lawAsOf, register, organisation, rules and severities';

const types: Readonly<Record<Wanted['format'], string>> = {
  text: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  sarif: 'application/sarif+json; charset=utf-8',
};

/**
 * `GET /findings?format=json|csv|sarif|ndjson|text&language=fi|sv|en&lawAsOf=<day>&register=<code>`: every finding, as it is
 * found; `organisation`, `rules` and `severities` (with commas) narrow it.
 */
export function registerCheck(app: FastifyInstance, { hub, viewerOf }: CheckRoutes): void {
  app.get('/findings', async (request, reply) => {
    const viewer = viewerOf(request);
    if (!viewer.permissions.has(Permission.READ_RECORDS)) return refuseViewer(reply);
    try {
      const wanted = queryArguments(wants, request.query, takes);
      const lines = check(hub, viewer, optionsOf(wanted));
      // What is refused is refused with the first lines.
      const first = await lines.next();
      return await reply.type(types[wanted.format]).send(Readable.from(written(wanted.format, first, lines)));
    } catch (error) {
      return answerRefusal(reply, error);
    }
  });
}

const languages = { fi: Language.FI, sv: Language.SV, en: Language.EN } as const;

const optionsOf = ({ language, lawAsOf, register, organisation, rules, severities }: Wanted): CheckOptions => ({
  language: languages[language],
  lawAsOf,
  filter: {
    register: register ?? null,
    organisation: organisation ?? null,
    rules: rules?.split(',') ?? null,
    severities: severities ?? null,
  },
});

type Lines = AsyncGenerator<readonly CheckLine[]>;

async function* written(
  format: CheckFormat | 'ndjson',
  first: IteratorResult<readonly CheckLine[], unknown>,
  lines: Lines,
): AsyncGenerator<string> {
  const writer = format === 'ndjson' ? lineByLine : writerFor(format);
  if (writer.begin !== undefined) yield writer.begin;
  if (first.done !== true) yield writer.lines(first.value);
  for await (const some of lines) yield writer.lines(some);
  yield writer.end();
}

const lineByLine: CheckWriter = {
  lines: (lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  end: () => '',
};

const refuseViewer = (reply: FastifyReply): FastifyReply =>
  reply
    .code(403)
    .type('application/json; charset=utf-8')
    .send({ error: { code: 'FORBIDDEN', message: 'Findings are read with the permission READ_RECORDS: ask for it.' } });
