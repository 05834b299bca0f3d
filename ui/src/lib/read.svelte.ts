// Reading for a page: asks again whenever the plan changes or what is asked for changes.

import { asRefusal, backend, type ArgsOf, type Name, type OutputOf } from "./backend";
import type { Failure } from "./generated/api";
import { plan } from "./plan.svelte";

export class Reading<T> {
  /** The newest answer; stays while the next one is on its way, so that nothing flickers. */
  value = $state<T | undefined>(undefined);
  failure = $state<Failure | null>(null);
}

/**
 * Call it while a component starts: `const view = read("section", () => ({ id }))`.
 * Then `view.value` in the template. `args` returning null asks nothing yet.
 */
export function read<K extends Name>(name: K, args: () => ArgsOf<K> | null): Reading<OutputOf<K>> {
  const reading = new Reading<OutputOf<K>>();
  let asked = 0;
  $effect(() => {
    void plan.revision;
    const wanted = args();
    asked += 1;
    const mine = asked;
    if (wanted === null) return;
    backend()
      .call(name, wanted)
      .then(
        (value) => {
          if (mine !== asked) return;
          reading.value = value;
          reading.failure = null;
        },
        (thrown) => {
          if (mine === asked) reading.failure = asRefusal(thrown).failure;
        },
      );
  });
  return reading;
}
