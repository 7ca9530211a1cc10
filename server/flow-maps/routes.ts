import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Viewer } from '../../schema/access/viewer.js';
import { answerRefusal, queryArguments } from '../http/query-arguments.js';
import { answerOperation } from '../read-plan/answer.js';
import type { PlannedHub } from '../read-plan/planned-hub.js';
import { flowMapPageQuery } from './flow-map.query.js';

export interface FlowMapOptions {
  readonly hub: PlannedHub;
  readonly viewerOf: (request: FastifyRequest) => Viewer;
}

const day = z.iso.date('give a day such as 2026-01-31').optional();

const wants = z.strictObject({
  format: z.enum(['svg', 'mermaid'], 'give svg or mermaid').default('svg'),
  language: z.enum(['fi', 'sv', 'en'], 'give fi, sv or en').default('en'),
  on: day,
  lawAsOf: day,
});

type Wanted = z.infer<typeof wants>;

const languages = { fi: 'FI', sv: 'SV', en: 'EN' } as const;
const formats = { svg: 'SVG', mermaid: 'MERMAID' } as const;
const types = { svg: 'image/svg+xml; charset=utf-8', mermaid: 'text/plain; charset=utf-8' } as const;

/** `GET /graph/register/<code or id>?format=svg|mermaid&language=fi|sv|en&on=<day>&lawAsOf=<day>`: the map of a register. */
export function registerFlowMaps(app: FastifyInstance, { hub, viewerOf }: FlowMapOptions): void {
  app.get<{ Params: { register: string } }>('/graph/register/:register', async (request, reply) => {
    try {
      const { format, language, on, lawAsOf } = queryArguments(
        wants,
        request.query,
        'format, language, on and lawAsOf',
      );
      const { register } = request.params;
      const days = { on: on ?? null, lawAsOf: lawAsOf ?? null };
      const variables = { register, language: languages[language], format: formats[format], ...days };
      const { flowMap } = await answerOperation(hub, {
        operation: flowMapPageQuery,
        variables,
        viewer: viewerOf(request),
      });
      return await send(reply, format, flowMap.text);
    } catch (error) {
      return answerRefusal(reply, error);
    }
  });
}

// A picture that is opened by itself is a page: it may load nothing and run nothing.
const send = (reply: FastifyReply, format: Wanted['format'], text: string): FastifyReply =>
  reply
    .type(types[format])
    .header('content-security-policy', "default-src 'none'; base-uri 'none'; form-action 'none'; sandbox")
    .send(text);
