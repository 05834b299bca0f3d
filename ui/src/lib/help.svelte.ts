// Whether the help panel is open, and which words it holds. One state for all pages.

class Help {
  open = $state(true);
  /** Pages with a panel of their own, on screen now. */
  panels = $state(0);
  /** The general help, shown when the page has no panel. */
  general = $state(false);

  toggle(): void {
    if (this.panels > 0) this.open = !this.open;
    else this.general = !this.general;
  }
}

export const help = new Help();
