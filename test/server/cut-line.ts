import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server that can be cut and mended, as when the server or its network goes away. */
export interface Line {
  /** The server's address, through the line. */
  readonly url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Puts a line of one's own between the hub and the server at an address. */
export async function layLine(target: string): Promise<Line> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port === '' ? 5432 : port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket.pipe(other));
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  const near = await listen(server, 0);
  const url = new URL(target);
  url.host = `127.0.0.1:${String(near)}`;
  const cut = async () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await once(server, 'close');
  };
  return { url: url.href, cut, mend: () => listen(server, near).then(() => undefined) };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
