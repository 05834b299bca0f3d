import { fileURLToPath } from "node:url";
import { mergeConfig } from "vite";
import base from "../../vite.config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The page over a pretended program, to look at and to test: never part of the product.
export default mergeConfig(base, {
  root: here("."),
  build: {
    outDir: here("dist"),
    rollupOptions: { input: [here("index.html"), here("grid.html")] },
  },
  server: { fs: { allow: [here("../../..")] } },
});
