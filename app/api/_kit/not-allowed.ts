import { problem } from "@/server/api";

/** Answers a method that an address does not take, and says which it does. */
export function notAllowed(...allowed: ("GET" | "POST" | "PUT")[]) {
  const allow = [...allowed, ...(allowed.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  return (request: Request): Response => {
    const response = problem(request, { code: "method_not_allowed" });
    response.headers.set("allow", allow);
    return response;
  };
}
