// What a page could not accept: field by field, with a summary on top.

import type { Refusal } from "./backend";
import { tFailure } from "./words.svelte";

/** The words of a problem, made anew when the language changes. */
export type Saying = () => string;

export interface FieldError {
  field: string;
  say: Saying;
}

/**
 * Errors of one page. `field` is the id of the element that the summary's link goes to.
 * Make one per page: `const errors = new Errors()`.
 */
export class Errors {
  list = $state<FieldError[]>([]);
  /** Grows when the summary should take the focus. */
  called = $state(0);

  of(field: string): string | undefined {
    return this.list.find((error) => error.field === field)?.say();
  }
  set(field: string, say: Saying): void {
    this.list = [...this.list.filter((error) => error.field !== field), { field, say }];
  }
  clear(field?: string): void {
    if (this.list.length === 0) return;
    this.list = field === undefined ? [] : this.list.filter((error) => error.field !== field);
  }
  /** Takes a refused value; `fields` maps the program's field names to ids of the page. */
  take(refusal: Refusal, fields: Record<string, string>, otherwise: string): void {
    const field = refusal.field === null ? otherwise : (fields[refusal.field] ?? otherwise);
    this.set(field, () => tFailure(refusal.failure));
  }
  /** Moves the focus to the summary when there is something to mend; true when there is nothing. */
  none(): boolean {
    if (this.list.length === 0) return true;
    this.called += 1;
    return false;
  }
}
