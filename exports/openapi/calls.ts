import { operations } from "./operations";

/** One call of the HTTP interface in short. */
export type ApiCall = {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** What a token needs for it; absent where none is needed or any will do. */
  readonly scope?: string | undefined;
};

const methods = ["get", "post", "put", "patch", "delete"] as const;

/** Every call, from the operations that the OpenAPI document is made of, in their order. */
export const apiCalls = (): ApiCall[] =>
  Object.entries(operations).flatMap(([path, operation]) =>
    methods.flatMap((method) => {
      const call = operation[method];
      if (!call) return [];
      const scope = call.security?.flatMap((one) => one["token"] ?? []).join(", ");
      return [{ method, path, summary: call.summary ?? "", ...(scope ? { scope } : {}) }];
    }),
  );
