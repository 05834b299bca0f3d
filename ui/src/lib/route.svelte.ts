// Where the person is: a path such as "understand/s0/q001", with a history of its own.
//
// The address bar is not used: the window has none. Alt+← goes back in time; the links
// above a title go up.

import { backend } from "./backend";
import { dropAll, saveAll } from "./saver";

export interface Place {
  path: string;
  /** How far the page was scrolled when it was left, in CSS pixels. */
  scroll: number;
}

/** Places kept for going back. */
const KEPT = 100;

class Route {
  #places = $state<Place[]>([{ path: "home", scroll: 0 }]);
  #at = $state(0);
  /** A place the person asked for while something on this page could not be saved. */
  #held = $state<(() => void) | null>(null);
  /** Reads and sets the scroll of the page; the shell provides it. */
  scroller: { get(): number; set(top: number): void } = { get: () => 0, set: () => undefined };

  get path(): string {
    return this.#places[this.#at]?.path ?? "home";
  }
  get parts(): string[] {
    return this.path.split("/");
  }
  get scroll(): number {
    return this.#places[this.#at]?.scroll ?? 0;
  }
  get canGoBack(): boolean {
    return this.#at > 0;
  }
  get canGoForward(): boolean {
    return this.#at < this.#places.length - 1;
  }
  get held(): boolean {
    return this.#held !== null;
  }

  /** Goes to a place once what was typed here is saved. */
  go(path: string): Promise<void> {
    if (path === this.path) return Promise.resolve();
    return this.#leave(() => {
      const before = this.#places.slice(0, this.#at + 1).slice(-KEPT);
      this.#places = [...before, { path, scroll: 0 }];
      this.#at = this.#places.length - 1;
      this.#remember();
    });
  }

  /** Goes to a place and forgets where the person was: after opening a plan, for example. */
  start(path: string): void {
    this.#places = [{ path, scroll: 0 }];
    this.#at = 0;
    this.#held = null;
  }

  back(): Promise<void> {
    return this.#step(-1);
  }
  forward(): Promise<void> {
    return this.#step(1);
  }

  /** Stays here: the unsaved words are still on the page. */
  stay(): void {
    this.#held = null;
  }
  /** Leaves although something could not be saved. */
  leaveAnyway(): void {
    const onward = this.#held;
    this.#held = null;
    dropAll();
    onward?.();
  }

  #step(by: 1 | -1): Promise<void> {
    if (by === -1 ? !this.canGoBack : !this.canGoForward) return Promise.resolve();
    return this.#leave(() => {
      this.#at += by;
      this.#remember();
    });
  }

  async #leave(onward: () => void): Promise<void> {
    const move = () => {
      const here = this.#places[this.#at];
      if (here) here.scroll = this.scroller.get();
      onward();
    };
    if (await saveAll()) move();
    else this.#held = move;
  }

  #remember(): void {
    // Only a plan has a place to remember; failing to note it harms nobody.
    if (PROGRAM_PAGES.has(this.path)) return;
    backend()
      .call("remember_route", { route: this.path })
      .catch(() => undefined);
  }
}

/** Pages that exist without an open plan. */
export const PROGRAM_PAGES: ReadonlySet<string> = new Set(["first-run", "plans", "new-plan"]);

export const route = new Route();

/** Attributes of a link to a place of the program: `<a {...link("home")}>`. */
export function link(path: string): { href: string; onclick: (event: MouseEvent) => void } {
  return {
    // A real address keeps the element a link for keyboards and screen readers.
    href: `#${path}`,
    onclick: (event) => {
      event.preventDefault();
      void route.go(path);
    },
  };
}
