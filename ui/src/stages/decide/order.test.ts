import { expect, it } from "vitest";
import type { DecisionChoice, PriorityRow } from "$lib/generated/api";
import { positionFor, reordered, retained } from "./order";

const row = (problem: string, rank: number, choice: DecisionChoice | null, position = 0) =>
  ({
    problem,
    rank,
    decision: choice && { choice, reason: { en: "", fr: "" }, position },
  }) as PriorityRow;

const town = [
  row("PB20", 1, "retain", 2),
  row("PB01", 2, "retain", 1),
  row("PB18", 5, "aside"),
  row("PB10", 7, null),
];

it("keeps the group's own order of the retained issues, whatever the ranks", () => {
  expect(retained(town).map((each) => each.problem)).toEqual(["PB01", "PB20"]);
});

it("puts a newly retained issue last, and gives no place to the others", () => {
  expect(positionFor("retain", town, "PB10")).toBe(3);
  expect(positionFor("retain", town, "PB20")).toBe(2);
  expect(positionFor("later", town, "PB10")).toBe(0);
});

it("moves an issue by one place and stops at both ends", () => {
  expect(reordered(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
  expect(reordered(["a", "b", "c"], "c", 1)).toBeNull();
  expect(reordered(["a", "b"], "z", 1)).toBeNull();
});
