// What a screen reader is told without moving the focus, and the answer to Ctrl+S.

import { show } from "$lib/show";
import { t } from "$lib/words.svelte";

/** How long the answer to Ctrl+S stays in the bar, in milliseconds. */
const STAYS = 4000;

class Spoken {
  text = $state("");
  alreadyAt = $state<string | null>(null);

  say(text: string): void {
    this.text = text;
  }

  alreadySaved(at: string): void {
    this.alreadyAt = at;
    this.say(t("saved-already", { time: show.time(at) }));
    setTimeout(() => (this.alreadyAt = null), STAYS);
  }
}

export const spoken = new Spoken();
