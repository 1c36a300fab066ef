import { tagged } from "@/server/api";

/** A table for download, under a name of ours, with an ETag. */
export const sendTable = (request: Request, csv: string, name: string): Response =>
  tagged(request, csv, "text/csv; charset=utf-8; header=present", "public, no-cache", {
    "content-disposition": `attachment; filename="${name}"`,
  });
