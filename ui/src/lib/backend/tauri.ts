// The window's shell. The only file that imports @tauri-apps.

import { invoke } from "@tauri-apps/api/core";
import { words } from "../words.svelte";
import { asRefusal, type Backend } from "./index";

async function ask<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw asRefusal(thrown);
  }
}

export const tauri: Backend = {
  call: (name, args) => ask("call", { name, args }),
  choosePath: (purpose, suggested) =>
    ask("choose_path", { purpose, suggested, language: words.language }),
  showPath: (path, folder = false) => ask("show_path", { path, folder }),
};
