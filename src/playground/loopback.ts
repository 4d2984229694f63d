import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Has the server listen on the loopback address, at any free port for 0. Resolves to its host and port; rejects with the
 * code `EADDRINUSE` when the port is taken.
 */
export function listenOnLoopback(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { address, port: bound } = server.address() as AddressInfo;
      resolve(`${address}:${String(bound)}`);
    });
  });
}

/** Ends the server with all of its connections. */
export function endServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
