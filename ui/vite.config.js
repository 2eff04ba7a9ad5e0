import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { bridge } from "./dev/bridge.js";

const locales = fileURLToPath(new URL("../journal/locales", import.meta.url));

export default defineConfig({
  plugins: [preact(), bridge()],
  resolve: { alias: { "@locales": locales } },
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["safari16", "chrome111"],
    // The content security policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["index.html", "quick.html"] },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{js,jsx}"],
    setupFiles: ["src/testing.js"],
    restoreMocks: true,
    maxWorkers: 1,
    // axe takes seconds on a busy machine; nothing here is a timed test.
    testTimeout: 120_000,
  },
});
