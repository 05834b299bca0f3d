import { expect, it } from "vitest";
import { effectMessage } from "./evidence";

const finding = "intervention-street-lighting-effect-1";
const has = (id: string) => id === finding;

it("says only the direction of a finding whose figure was not checked", () => {
  const effect = { id: finding, direction: "down", verified: false, source: "welsh2008" } as const;
  expect(effectMessage(effect, has)).toBe("effect-unverified-down");
});

it("says the finding itself when it was checked and written", () => {
  const effect = { id: finding, direction: "down", verified: true, source: "welsh2008" } as const;
  expect(effectMessage(effect, has)).toBe(finding);
  expect(effectMessage({ ...effect, id: "" }, has)).toBe("effect-unverified-down");
});
