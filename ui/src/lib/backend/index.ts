// The one way from the page to the program. Pages call `backend()`; nothing else reaches out.

import type { Commands, Failure } from "../generated/api";

export type Name = keyof Commands;
export type ArgsOf<K extends Name> = Commands[K]["args"];
export type OutputOf<K extends Name> = Commands[K]["output"];

/** Why a path is asked for: it decides the title and the filter of the system's dialog. */
export type Purpose =
  | "open"
  | "open-document"
  | "open-logo"
  | "open-word-template"
  | "choose-folder"
  | "save-project"
  | "save-report";

export interface Backend {
  /** Runs a command; a refusal is thrown as `Refusal`. */
  call<K extends Name>(name: K, args: ArgsOf<K>): Promise<OutputOf<K>>;
  /** Asks for a path with the system's dialog; `null` when the person cancels. */
  choosePath(purpose: Purpose, suggested: string): Promise<string | null>;
  /** Opens a document made in this run with the system's viewer, or the folder that holds it. */
  showPath(path: string, folder?: boolean): Promise<void>;
}

/** A command that was refused or failed: an id of a message with its facts. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.id);
    this.name = "Refusal";
    this.failure = failure;
  }
  /** A value the program cannot keep: the person can mend it. Anything else is a system matter. */
  get ofValue(): boolean {
    return this.failure.id.startsWith("refused-");
  }
  /** The field it concerns, when there is one. */
  get field(): string | null {
    const field = this.failure.args.field;
    return typeof field === "string" && field !== "" ? field : null;
  }
}

/** Anything thrown, as a refusal. */
export function asRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (typeof thrown === "object" && thrown !== null && "id" in thrown) {
    const { id, args } = thrown as { id: unknown; args?: unknown };
    if (typeof id === "string") {
      return new Refusal({ id, args: (args as Failure["args"] | undefined) ?? {} });
    }
  }
  return new Refusal({ id: "failure-unknown", args: {} });
}

let chosen: Backend | null = null;

/** Chosen once, before the page starts. */
export function useBackend(backend: Backend): void {
  chosen = backend;
}

export function backend(): Backend {
  if (!chosen) throw new Error("no backend was chosen before the page started");
  return chosen;
}
