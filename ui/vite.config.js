import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { words } from "./building/words.js";
import { bridge } from "./dev/bridge.js";

const locales = fileURLToPath(new URL("../journal/locales", import.meta.url));

export default defineConfig({
  plugins: [words(), preact(), bridge()],
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
    rolldownOptions: {
      input: ["index.html", "quick.html"],
      // Each file is a request to the shell, and dozens of small ones cost more than they hold. What a window can't start
      // without is one file; what both windows start with is another.
      output: {
        codeSplitting: {
          groups: [
            {
              name: "both",
              test: /[\\/]src[\\/](appearance|pasting|parts[\\/]notice|today[\\/]quick-log)\.jsx?$/,
              priority: 1,
            },
            {
              name: "start",
              tags: ["$initial"],
              test: (id) => !/\.(html|css)|(main|quick-window)\.jsx$/.test(id),
            },
          ],
        },
      },
    },
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
