import { expect, it } from "vitest";
import type { ToFindOut } from "$lib/generated/api";
import { byWho, inOrder } from "./findOut";

const item = (question: string, who: string, due: string, late = false): ToFindOut =>
  ({ question, who, due, late }) as ToFindOut;

const list = [
  item("Q305", "Health centre", ""),
  item("Q205", "fire  service", "2026-12-01"),
  item("Q402", "", "2026-10-01", true),
  item("Q208", "Fire service", "2026-11-01", true),
];

it("puts what is late first, then by date, and what has no date last", () => {
  expect(inOrder(list).map((one) => one.question)).toEqual(["Q402", "Q208", "Q205", "Q305"]);
});

it("asks the same service once, and keeps what nobody is named for at the end", () => {
  expect(byWho(list).map((one) => [one.who, one.items.map((each) => each.question)])).toEqual([
    ["Fire service", ["Q208", "Q205"]],
    ["Health centre", ["Q305"]],
    ["", ["Q402"]],
  ]);
});
