import { get } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { expect, it } from "vitest";
import { createHttpServer, listen } from "./listen";
import { createStop } from "./stop";

const silent = pino({ level: "silent" });

it("finishes the answer in flight, then closes once and exits, however often it is asked", async () => {
  const order: string[] = [];
  const server = createHttpServer(async (_request, response) => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    response.end("whole");
    order.push("answered");
  });
  await listen(server, 0, "127.0.0.1");
  const { port } = server.address() as AddressInfo;
  const answer = new Promise<string>((resolve, reject) => {
    get({ port, host: "127.0.0.1" }, (response) => response.setEncoding("utf8").on("data", resolve)).on(
      "error",
      reject,
    );
  });
  await new Promise((resolve) => setTimeout(resolve, 20));

  const stop = createStop({
    server,
    log: silent,
    announce: () => order.push("announced"),
    close: async () => void order.push("closed"),
    exit: (code) => order.push(`exit ${code}`),
  });
  await Promise.all([stop("SIGTERM"), stop("SIGTERM")]);

  expect(await answer).toBe("whole");
  expect(order).toEqual(["announced", "answered", "closed", "exit 0"]);
});

it("says which port is taken", async () => {
  const first = createHttpServer(async () => {});
  await listen(first, 0, "127.0.0.1");
  const { port } = first.address() as AddressInfo;
  await expect(
    listen(
      createHttpServer(async () => {}),
      port,
      "127.0.0.1",
    ),
  ).rejects.toThrow(`Port ${port} is already in use`);
  first.close();
});
