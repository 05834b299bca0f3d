import { describe, expect, it } from "vitest";
import type { Failure, PackFile } from "$lib/generated/api";
import { countOf, makeInTurn, remaining, type Packed } from "./packing";

const files: PackFile[] = ["plan", "brief", "resolution"].map((name) => ({
  document: "action-plan",
  language: "en",
  format: "pdf",
  name,
}));
const locked: Failure = { id: "error-file", args: { path: "brief" } };

/** A pack of three files; making `brief` fails the first `failing` times. */
function pack(failing: number) {
  const packed: Packed[] = files.map((file) => ({ file, step: { state: "waiting" } }));
  const begun: string[] = [];
  let failures = failing;
  return {
    packed,
    begun,
    states: () => packed.map(({ step }) => step.state),
    run: (which: number[], stopped: () => boolean = () => false) =>
      makeInTurn(
        files,
        which,
        (file) => {
          begun.push(file.name);
          if (file.name !== "brief" || failures === 0)
            return Promise.resolve({ path: `/pack/${file.name}` });
          failures -= 1;
          return Promise.resolve({ failure: locked });
        },
        stopped,
        (at, step) => {
          const one = packed[at];
          if (one) one.step = step;
        },
      ),
  };
}

describe("a pack", () => {
  it("is made in the order of its files, and a file that fails does not stop the next", async () => {
    const town = pack(1);
    await town.run([0, 1, 2]);
    expect(town.begun).toEqual(["plan", "brief", "resolution"]);
    expect(town.states()).toEqual(["made", "failed", "made"]);
    expect(town.packed[1]?.step).toEqual({ state: "failed", failure: locked });
    expect(countOf(town.packed, "made")).toBe(2);
  });

  it("makes again only what failed", async () => {
    const town = pack(1);
    await town.run([0, 1, 2]);
    await town.run(remaining(town.packed));
    expect(town.begun).toEqual(["plan", "brief", "resolution", "brief"]);
    expect(town.states()).toEqual(["made", "made", "made"]);
  });

  it("finishes the file being made when it is stopped, begins no other, and can go on", async () => {
    const town = pack(0);
    await town.run([0, 1, 2], () => town.begun.length >= 1);
    expect(town.begun).toEqual(["plan"]);
    expect(town.states()).toEqual(["made", "left", "left"]);
    await town.run(remaining(town.packed));
    expect(town.states()).toEqual(["made", "made", "made"]);
  });
});
