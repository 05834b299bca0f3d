import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  // Relative addresses: the window serves the page from its own scheme.
  base: "./",
  resolve: {
    alias: { $lib: here("./src/lib") },
    // Svelte's browser build, in tests too: runes need it.
    conditions: ["browser", "module", "import", "default"],
  },
  build: {
    target: "es2022",
    // Fonts and pictures stay files: the content-security policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read from the disk beside it, not from a network: one chunk of words and pages is quick.
    chunkSizeWarningLimit: 900,
    outDir: "dist",
    emptyOutDir: true,
  },
  server: { port: 5173, strictPort: true, fs: { allow: [here("..")] } },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
  },
});
