import { createServer, type ServerResponse } from "node:http";
import { freePort } from "@thanos-fleet/native-tool";

/** Serves what an exporter asks for on a free loopback port; a path that `answers` gives nothing for is not found. */
export async function serve(answers: (url: URL, response: ServerResponse) => string | undefined): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    const body = answers(new URL(request.url ?? "/", "http://localhost"), response);
    if (response.headersSent) return;
    if (body === undefined) response.writeHead(404).end("{}");
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
