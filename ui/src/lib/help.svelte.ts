// Whether the help panel is open, and which words it holds. One state for all pages.

class Help {
  #wanted = $state(true);
  /** The glossary stands in the panel's place. */
  covered = $state(false);
  /** Pages with a panel of their own, on screen now. */
  panels = $state(0);
  /** The general help, shown when the page has no panel. */
  general = $state(false);

  get open(): boolean {
    return this.#wanted && !this.covered;
  }
  /** Opening it uncovers it; closing it leaves the glossary alone. */
  set open(open: boolean) {
    this.#wanted = open;
    if (open) this.covered = false;
  }

  toggle(): void {
    if (this.panels > 0) this.open = !this.open;
    else this.general = !this.general;
  }
}

export const help = new Help();
