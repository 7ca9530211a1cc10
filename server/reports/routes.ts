import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Viewer } from '../../schema/access/viewer.js';
import { Refusal, RefusalCode } from '../../schema/errors.js';
import type { Language } from '../../schema/language/language.js';
import { answerRefusal, queryArguments } from '../http/query-arguments.js';
import { answerOperation } from '../read-plan/answer.js';
import type { PlannedHub } from '../read-plan/planned-hub.js';
import { controllerHtml, processorHtml } from './article-30-html.js';
import { controllerReportQuery, processorReportQuery } from './article-30-report.query.js';

export interface ReportOptions {
  readonly hub: PlannedHub;
  readonly viewerOf: (request: FastifyRequest) => Viewer;
}

const wants = z.strictObject({
  controller: z.string().min(1).optional(),
  processor: z.string().min(1).optional(),
  format: z.enum(['json', 'html'], 'give json or html').default('html'),
  language: z.enum(['fi', 'sv', 'en'], 'give fi, sv or en').default('en'),
});

type Wanted = z.infer<typeof wants>;

const languages = { fi: 'FI', sv: 'SV', en: 'EN' } as const satisfies Record<string, `${Language}`>;

/** `GET /reports/article-30?controller=<business ID, code or id>&format=json|html&language=fi|sv|en`; `processor=` for Art. 30(2). */
export function registerReports(app: FastifyInstance, options: ReportOptions): void {
  app.get('/reports/article-30', async (request, reply) => {
    try {
      const wanted = wantedBy(request.query);
      return await send(reply, wanted, await reportOf(options.hub, options.viewerOf(request), wanted));
    } catch (error) {
      return answerRefusal(reply, error);
    }
  });
}

function wantedBy(query: unknown): Wanted {
  const wanted = queryArguments(wants, query, 'controller or processor, format and language');
  if ((wanted.controller === undefined) === (wanted.processor === undefined)) {
    throw new Refusal(
      RefusalCode.BAD_USER_INPUT,
      'Give one of controller or processor: a business ID, a code or an id, as in ?controller=3101315-4.',
    );
  }
  return wanted;
}

interface Report {
  readonly data: object;
  html(): string;
}

async function reportOf(
  hub: PlannedHub,
  viewer: Viewer,
  { controller, processor, language: code }: Wanted,
): Promise<Report> {
  const language = languages[code];
  if (processor !== undefined) {
    const { article30ProcessorRecord: record } = await answerOperation(hub, {
      operation: processorReportQuery,
      variables: { processor, language },
      viewer,
    });
    return { data: record, html: () => processorHtml(record) };
  }
  const variables = { controller: controller ?? '', language };
  const { article30Record: record } = await answerOperation(hub, {
    operation: controllerReportQuery,
    variables,
    viewer,
  });
  return { data: record, html: () => controllerHtml(record) };
}

function send(reply: FastifyReply, { format }: Wanted, report: Report): FastifyReply {
  if (format === 'json')
    return reply.type('application/json; charset=utf-8').send(`${JSON.stringify(report.data, null, 2)}\n`);
  return reply
    .type('text/html; charset=utf-8')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    )
    .send(report.html());
}
