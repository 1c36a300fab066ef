import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, it } from "vitest";
import { noteStatus, noteTags } from "../answer-notes";
import { renderDetached } from "./detached";

describe("renderDetached", () => {
  it("takes a page of any size from a handler that minds back pressure", async () => {
    const chunk = Buffer.alloc(50_000, "x");
    const answer = await renderDetached(
      (_request, response) => pipeline(Readable.from(Array.from({ length: 40 }, () => chunk)), response),
      "/en",
      {},
    );
    expect([answer.status, answer.body.byteLength]).toEqual([200, 40 * chunk.byteLength]);
  });

  it("collects what is noted on the way, however deep, and what the header says", async () => {
    const deep = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      noteTags("recent");
    };
    const answer = await renderDetached(
      async (_request, response) => {
        noteTags("page:event/a");
        noteStatus(404);
        await deep();
        response.setHeader("x-wiki-tags", "site, claims");
        response.end("text");
      },
      "/en/event/a",
      {},
    );
    expect(answer).toMatchObject({ status: 404, tags: ["page:event/a", "recent", "site", "claims"] });
  });

  it("asks as nobody: a GET with the given headers only", async () => {
    const answer = await renderDetached(
      async (request, response) => void response.end(JSON.stringify([request.method, request.url, request.headers])),
      "/en?year=2023",
      { host: "wiki.example" },
    );
    expect(JSON.parse(answer.body.toString())).toEqual(["GET", "/en?year=2023", { host: "wiki.example" }]);
  });

  it("passes on a failure of the handler", async () => {
    const render = renderDetached(async () => Promise.reject(new Error("broken")), "/en", {});
    await expect(render).rejects.toThrow("broken");
  });

  it("notices an answer that breaks off", async () => {
    const render = renderDetached(
      async (_request, response) => {
        response.write("half");
        response.destroy();
      },
      "/en",
      {},
    );
    await expect(render).rejects.toThrow();
  });
});
