import { describe, expect, it } from "vitest";
import type { BudgetLine } from "$lib/generated/api";
import { endsBeforeStart, newLine, totals, years } from "./sheet";

const plan = { firstYear: 2025, lastYear: 2028 };
const line = (year: number, cents: number, confirmed = false): BudgetLine => ({
  id: "",
  year,
  cents,
  source: "municipal",
  confirmed,
});

describe("the budget of a sheet", () => {
  it("offers the next year, and never one beyond the plan", () => {
    expect(newLine([], plan).year).toBe(2025);
    expect(newLine([line(2025, 100)], plan).year).toBe(2026);
    expect(newLine([line(2028, 100)], plan).year).toBe(2028);
  });
  it("keeps a year of an older plan that is still used", () => {
    expect(years([line(2023, 5)], plan)).toEqual([2023, 2025, 2026, 2027, 2028]);
  });
  it("tells promised money from hoped-for money", () => {
    expect(totals([line(2025, 4_000_00, true), line(2026, 1_500_00)])).toEqual({
      all: 5_500_00,
      confirmed: 4_000_00,
    });
  });
});

it("refuses an end before the start, and nothing while one of them is open", () => {
  expect(endsBeforeStart({ startsOn: "2027-03-01", endsOn: "2027-02-28" })).toBe(true);
  expect(endsBeforeStart({ startsOn: "2027-03-01", endsOn: "" })).toBe(false);
  expect(endsBeforeStart({ startsOn: "2027-03-01", endsOn: "2027-03-01" })).toBe(false);
});
