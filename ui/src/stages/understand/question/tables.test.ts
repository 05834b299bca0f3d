import { describe, expect, it } from "vitest";
import type { ColumnView, Named, RowView, TableView } from "$lib/generated/api";
import {
  allColumns,
  allRows,
  doubt,
  fromGrid,
  gridColumn,
  isBySource,
  nextYears,
  rowFor,
  toGrid,
  type Words,
} from "./tables";

const named = (id: string): Named => ({ id, message: `m-${id}`, name: { en: "", fr: "" } });
const column = (id: string, cell: string, options: string[] = []): ColumnView => ({
  id,
  label: named(id),
  cell: cell as string as ColumnView["cell"],
  options: options.map(named),
});
const row = (id: string): RowView => ({ id, label: named(id), second: null, group: "" });
const table = (columns: ColumnView[], more: Partial<TableView> = {}): TableView => ({
  rows: [],
  columns,
  addable: [],
  seconds: [],
  ...more,
});
const words: Words = {
  name: (each) => each.id,
  has: () => false,
  t: (id, args) => (args ? `${id} ${Object.values(args).join(" ")}` : id),
};

describe("cells of a table", () => {
  const columns = [column("state", "option", ["GOT"]), column("level", "scale04")];
  it("of a scale are stored as numbers and chosen as codes", () => {
    const stored = { a: { state: "GOT", level: 0 } };
    const shown = toGrid(stored, columns);
    expect(shown).toEqual({ a: { state: "GOT", level: "0" } });
    expect(fromGrid(shown, columns)).toEqual(stored);
  });
  it("that are blank are absent, and zero and under five are not blank", () => {
    const counts = [column("2023", "count"), column("2024", "count")];
    expect(fromGrid({ a: { "2023": 0, "2024": "<5" }, b: { "2023": null } }, counts)).toEqual({
      a: { "2023": 0, "2024": "<5" },
    });
  });
  it("keep both languages of a text", () => {
    const text = { en: "Bars", fr: "Bars" };
    expect(fromGrid(toGrid({ a: { t: text } }, []), [])).toEqual({ a: { t: text } });
  });
});

describe("a column of the grid", () => {
  it("is of the kind its cells ask for", () => {
    const kinds = ["option", "scale03", "number", "whole", "year", "count", "percent", "text"];
    expect(kinds.map((cell) => gridColumn("Q1", column("c", cell), words).kind)).toEqual([
      "choice",
      "choice",
      "number",
      "number",
      "number",
      "count",
      "percent",
      "text",
    ]);
  });
  it("of a scale has a code for each step, and words of its own question", () => {
    const own = gridColumn("Q402", column("night", "scale04"), words);
    expect(own.choices?.map(({ value }) => value)).toEqual(["0", "1", "2", "3", "4"]);
    expect(own.choices?.[4]?.label).toContain("scale-often-4");
  });
});

describe("rows and years that are added", () => {
  it("stand after the last row of their issue", () => {
    const added = rowFor(named("PB18"), named("centre"));
    const rows = allRows([row("PB18"), row("PB20")], [added, rowFor(named("PB01"), null)]);
    expect(rows.map(({ id }) => id)).toEqual(["PB18", "PB18@centre", "PB20", "PB01"]);
  });
  it("are not doubled once the program knows them", () => {
    expect(allRows([row("PB18@a")], [rowFor(named("PB18"), named("a"))])).toHaveLength(1);
  });
  it("are in the order of the calendar", () => {
    const columns = [column("N", "whole"), column("2023", "count"), column("2024", "count")];
    expect(nextYears(columns)).toEqual({ earlier: "2022", later: "2025" });
    expect(allColumns(columns, ["2025", "2022"]).map(({ id }) => id)).toEqual([
      "N",
      "2022",
      "2023",
      "2024",
      "2025",
    ]);
  });
  it("are about sources when the seconds are", () => {
    expect(isBySource(table([], { seconds: [named("S-FIRE")] }))).toBe(true);
    expect(isBySource(table([], { seconds: [named("0190")] }))).toBe(false);
  });
});

describe("a doubtful value", () => {
  const counts = table([column("2023", "count"), column("2024", "count")]);
  const ask = (value: Record<string, number>, year: string, cell: number) =>
    doubt("Q202", counts, { a: value }, "a", year, cell)?.id ?? null;
  it("is the first zero of a row, asked about once", () => {
    expect(ask({}, "2024", 0)).toBe("table-doubt-zero");
    expect(ask({ "2023": 0 }, "2024", 0)).toBeNull();
  });
  it("is ten times last year’s, unless the numbers are small", () => {
    expect(ask({ "2023": 18 }, "2024", 180)).toBe("table-doubt-count");
    expect(ask({ "2023": 1 }, "2024", 10)).toBeNull();
    expect(ask({ "2023": 118 }, "2024", 178)).toBeNull();
  });
  it("is a population that grows tenfold", () => {
    const people = table([column("population", "whole"), column("population-before", "whole")]);
    const found = doubt(
      "Q101",
      people,
      { a: { population: 41000 } },
      "a",
      "population-before",
      4100,
    );
    expect(found).toEqual({ id: "table-doubt-growth", args: { now: 41000, before: 4100 } });
  });
  it("is a last share that makes no whole", () => {
    const shares = table([column("0-14", "percent"), column("65", "percent")]);
    const found = (last: number) => doubt("Q102", shares, { a: { "0-14": 60 } }, "a", "65", last);
    expect([found(30)?.args.sum, found(40), found(39.5)]).toEqual([90, null, null]);
  });
  it("is more answers than people asked", () => {
    const survey = table([column("N", "count"), column("OUT", "count")]);
    expect(doubt("Q303", survey, { a: { N: 212 } }, "a", "OUT", 221)?.id).toBe(
      "table-doubt-people",
    );
    expect(doubt("Q303", survey, { a: { N: 212 } }, "a", "OUT", 0)).toBeNull();
  });
});
