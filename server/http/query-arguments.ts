import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Refusal, RefusalCode } from '../../schema/errors.js';

/** The arguments of an address, or a refusal that names every mistake and what the address takes. */
export function queryArguments<Schema extends z.ZodType>(
  schema: Schema,
  query: unknown,
  takes: string,
): z.output<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  throw new Refusal(RefusalCode.BAD_USER_INPUT, `${problems.join('; ')}. The address takes ${takes}.`);
}

/** Answers a refusal as JSON, and throws on whatever is none. */
export function answerRefusal(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof Refusal)) throw error;
  const { message, extensions } = error;
  return reply
    .code(extensions.code === RefusalCode.NOT_FOUND ? 404 : 400)
    .type('application/json; charset=utf-8')
    .send({ error: { code: extensions.code, message } });
}
