import { tauri } from "$lib/backend/tauri";
import { begin } from "./begin";

void begin(tauri);
