import { buildPages } from "./build-pages.mjs";
import { checkNode } from "./check-node.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { fillStore } from "./fill-store.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { claimPort, parsePort, servePages } from "./serve-pages.mjs";
import { tellFailure } from "./step-error.mjs";

/** `npm start`: from a fresh clone to a served catalogue, doing only what is not done yet. */
await tellFailure(async () => {
  checkNode(process.versions.node);
  endWithNpm();
  const host = process.env["HOST"] ?? "127.0.0.1";
  const port = await claimPort(host, parsePort(process.env["PORT"]));
  await installPackages();
  await generateClient();
  await fillStore();
  await buildPages();
  await servePages(host, port);
});
