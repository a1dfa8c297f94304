import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ["better-sqlite3", "jsdom"],
  // `npm run types` checks types, once, for everything.
  typescript: { ignoreBuildErrors: true },
  rewrites: () =>
    Promise.resolve([
      { source: "/papers/:slug([^/]+)\\.json", destination: "/papers/:slug/json" },
      { source: "/hardware/:slug([^/]+)\\.json", destination: "/hardware/:slug/json" },
      {
        source: "/charts/:chart([^/]+)\\.:twin(json|csv|svg|png)",
        destination: "/charts/:chart/:twin",
      },
    ]),
};

export default config;
