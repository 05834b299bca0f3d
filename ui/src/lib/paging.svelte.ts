// What happens when a new page comes: the focus goes to its title.

class Paging {
  /** The page on screen shows errors: the window's title says so first. */
  failed = $state(false);
  #fresh = false;

  /** A new page is coming; its title will take the focus. */
  expect(): void {
    this.#fresh = true;
  }

  /** Attached to the title of every page. */
  readonly arrive = (title: HTMLElement): void => {
    if (!this.#fresh) return;
    this.#fresh = false;
    title.focus({ preventScroll: true });
  };
}

export const paging = new Paging();
