/** How the page is built, served while working on it, and tested. */
import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  // The window loads the page from its own scheme: no address is absolute.
  base: "./",
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: [root] } },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  css: {
    preprocessorOptions: {
      // Bootstrap Italia is written with @import; its warnings are not ours to mend.
      scss: { quietDeps: true, silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"] },
    },
  },
  build: {
    target: ["es2022", "safari16.4"],
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy takes files, not `data:` fonts or inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // pdf.js and its worker are larger, and come only when a PDF is looked at.
    chunkSizeWarningLimit: 1400,
    rolldownOptions: {
      output: {
        // pdf.js looks for its decoders by their names.
        assetFileNames: ({ names: [name = ""] }) =>
          name.endsWith("_nowasm_fallback.js") ? "assets/[name][extname]" : "assets/[name]-[hash][extname]",
      },
    },
  },
  worker: { format: "es" },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    css: false,
    // A busy machine is no failure.
    testTimeout: 30_000,
  },
});
