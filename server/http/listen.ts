import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A slow or silent client may hold a connection this long, in milliseconds: for its head, and for the whole request. */
const headMs = 15_000;
const requestMs = 60_000;
/** An idle connection is kept for the next request, in milliseconds: longer than a proxy keeps it, so that none is closed as it is used again. */
const idleMs = 65_000;
/** Bytes of a request's head: ten thousand Arabic letters in an address, percent-encoded, and the headers of a browser. */
const headBytes = 80 * 1024;

/** The HTTP server in front of everything. Requests to become something else (CONNECT, upgrades) are turned away. */
export function createHttpServer(answer: (request: IncomingMessage, response: ServerResponse) => void): Server {
  const server = createServer(
    {
      maxHeaderSize: headBytes,
      headersTimeout: headMs,
      requestTimeout: requestMs,
      keepAliveTimeout: idleMs,
      noDelay: true,
    },
    answer,
  );
  server.on("connect", (_request: IncomingMessage, socket: Socket) => refuse(socket, "405 Method Not Allowed"));
  server.on("upgrade", (_request: IncomingMessage, socket: Socket) => refuse(socket, "400 Bad Request"));
  return server;
}

/** Resolves when the server accepts connections; rejects with a sentence when the port is taken or not allowed. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(listenProblem(error, port, host), { cause: error })),
    );
    server.listen({ port, host }, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function listenProblem(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === "EADDRINUSE") return `Port ${port} is already in use. Stop the other process or set PORT.`;
  if (error.code === "EACCES")
    return `Port ${port} needs rights that this user does not have. Set PORT to 1024 or more.`;
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}

function refuse(socket: Socket, status: string): void {
  socket.on("error", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
