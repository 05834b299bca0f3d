import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const STAGES = ["understand", "mobilize", "decide", "act", "measure"];

const noTauri = {
  group: ["@tauri-apps/*"],
  message: "Only src/lib/backend speaks to the window's shell.",
};

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/lib/generated/", "tests/preview/dist/"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      "no-undef": "off",
      "svelte/no-at-html-tags": "error",
      // A written style is blocked by the content-security policy; a style: directive is not.
      "no-restricted-syntax": [
        "error",
        {
          selector: "SvelteAttribute[key.name='style']",
          message: "Use a class or a style: directive.",
        },
      ],
      "svelte/require-each-key": "error",
      // Routes here are the page's own state, not SvelteKit's.
      "svelte/no-navigation-without-resolve": "off",
      // Sets and maps that never change after they are made need no reactive twin.
      "svelte/prefer-svelte-reactivity": "off",
      "no-console": "error",
      "no-restricted-imports": ["error", { patterns: [noTauri] }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Left out on purpose, and named so: the rest of an object, an argument of a signature.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  { files: ["src/lib/backend/**"], rules: { "no-restricted-imports": "off" } },
  ...STAGES.map((stage) => ({
    files: [`src/stages/${stage}/**`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            noTauri,
            {
              group: STAGES.filter((other) => other !== stage).map((other) => `**/${other}/**`),
              message: "Stages do not import each other: share through src/lib.",
            },
          ],
        },
      ],
    },
  })),
);
