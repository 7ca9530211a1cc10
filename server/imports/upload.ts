import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { textProblem } from '../../schema/given/text-rules.js';
import { largestFile, megabyte } from './decode.js';
import type { ImportFile } from './report.js';

/** What one request may bring. */
export const limits = { fileSize: largestFile, files: 50, fields: 5, fieldSize: 10_000 };

// All files of an import are held in memory until it is done.
const largestUpload = 100 * megabyte;

/** A request that is not understood or not allowed, and the way out. */
export class UploadRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Reads the files of a multipart request. */
export async function readUpload(
  request: FastifyRequest,
): Promise<{ readonly files: readonly ImportFile[]; readonly reason: string | undefined }> {
  if (!request.isMultipart())
    throw new UploadRefused(
      415,
      'WRONG_MEDIA_TYPE',
      'Send the bundles as multipart/form-data, each in a field "files".',
    );
  const files: ImportFile[] = [];
  let reason: string | undefined;
  let size = 0;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      reason = reasonOf(part.fieldname, part.value);
      continue;
    }
    const file = await readPart(part);
    size += file.bytes.length;
    if (size > largestUpload)
      throw new UploadRefused(
        413,
        'TOO_LARGE',
        `The files together are larger than ${largestUpload / megabyte} MB: import them in several requests.`,
      );
    files.push(file);
  }
  if (files.length === 0)
    throw new UploadRefused(400, 'NO_FILES', 'There is no file in the request: send each bundle in a field "files".');
  return { files, reason };
}

function reasonOf(name: string, value: unknown): string {
  const problem = typeof value === 'string' ? textProblem(value) : undefined;
  if (name === 'reason' && problem)
    throw new UploadRefused(400, problem.code, `The reason is refused. ${problem.message}`);
  if (name === 'reason' && typeof value === 'string') return value.normalize('NFC');
  throw new UploadRefused(
    400,
    'UNKNOWN_FIELD',
    `The field "${name}" is not known: send files in "files", and a text in "reason" if wanted.`,
  );
}

async function readPart(part: MultipartFile): Promise<ImportFile> {
  if (part.fieldname !== 'files')
    throw new UploadRefused(
      400,
      'UNKNOWN_FIELD',
      `A file is in the field "${part.fieldname}": send files in the field "files".`,
    );
  return { name: part.filename.replace(/\p{C}/gu, '') || 'bundle', bytes: await part.toBuffer() };
}
