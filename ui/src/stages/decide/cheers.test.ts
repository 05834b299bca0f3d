import { expect, it } from "vitest";
import type { Answer } from "$lib/generated/api";
import { answerOf, ticksOf, withTicks } from "./cheers";

const sheet = (value: unknown) => ({ state: "value", value, source: "S-WALK" }) as Answer;

it("changes the ticks of one issue and leaves the others", () => {
  const ticks = ticksOf(sheet({ PB20: ["C", "H"], PB18: ["R"] }));
  expect(withTicks(ticks, "PB18", ["R", "S"])).toEqual({ PB20: ["C", "H"], PB18: ["R", "S"] });
  expect(withTicks(ticks, "PB18", [])).toEqual({ PB20: ["C", "H"] });
});

it("keeps what the sheet rests on, and is no answer at all without a tick", () => {
  expect(answerOf(sheet({ PB20: ["C"] }), { PB20: ["C", "H"] })).toMatchObject({
    state: "value",
    source: "S-WALK",
    value: { PB20: ["C", "H"] },
  });
  expect(answerOf(sheet({ PB20: ["C"] }), {})).toBeNull();
});

it("reads nothing from a sheet that is still to find out", () => {
  expect(ticksOf(null)).toEqual({});
  expect(ticksOf({ ...sheet(null), state: "unknown" } as Answer)).toEqual({});
});
