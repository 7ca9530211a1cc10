import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One question to a server. */
export interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  /** Bytes of the body. */
  readonly length: number;
  /** The first of them, to tell an answer from an error. */
  readonly beginning: string;
}

/** The bytes of a request, made before the clock runs. */
export function bytesOf({ path, headers, body }: Request): Buffer {
  const lines = Object.entries({ host: 'bench', ...headers, 'content-length': String(Buffer.byteLength(body)) });
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
}

const endOfHead = '\r\n\r\n';

/**
 * A connection that is kept alive and asks one question at a time. It counts the bytes of an answer and parses nothing:
 * on two cores, what a client costs is taken from the server that is measured.
 */
export class Connection {
  #head = Buffer.alloc(0);
  #answer: Answer | undefined;
  #missing = 0;
  #settle: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void } | undefined;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', (error) => this.#settle?.reject(error));
    socket.on('close', () => this.#settle?.reject(new Error('The server closed the connection.')));
  }

  static async open(origin: string): Promise<Connection> {
    const { hostname, port } = new URL(origin);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    return new Connection(socket);
  }

  ask(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.socket.write(request);
    });
  }

  close(): void {
    this.#settle = undefined;
    this.socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#missing -= chunk.length;
    if (!this.#answer) this.#readHead(chunk);
    if (!this.#answer || this.#missing > 0) return;
    const answer = this.#answer;
    this.#answer = undefined;
    this.#head = Buffer.alloc(0);
    this.#settle?.resolve(answer);
  }

  #readHead(chunk: Buffer): void {
    this.#head = Buffer.concat([this.#head, chunk]);
    const end = this.#head.indexOf(endOfHead);
    if (end < 0) return;
    const head = this.#head.toString('latin1', 0, end);
    const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) {
      this.socket.destroy(new Error(`The answer does not say how long it is:\n${head}`));
      return;
    }
    const body = this.#head.subarray(end + endOfHead.length);
    this.#answer = { status: Number(head.slice(9, 12)), length, beginning: body.toString('utf8', 0, 300) };
    this.#missing = length - body.length;
  }
}
