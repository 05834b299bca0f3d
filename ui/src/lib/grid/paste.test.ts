import { describe, expect, it } from "vitest";
import type { GridColumn, Reading } from "./cells";
import { blockOf, join, mustAsk, plan, split, splitHtml, type Target } from "./paste";

describe("a paste", () => {
  it("is cut at tabs, with the break that a spreadsheet adds left out", () => {
    expect(split("1\t2\r\n3\t\r\n")).toEqual([
      ["1", "2"],
      ["3", ""],
    ]);
    expect(split("one")).toEqual([["one"]]);
    expect(split("")).toEqual([]);
  });
  it("keeps breaks and quotation marks inside a quoted cell", () => {
    expect(split('"two\nlines"\t"say ""hi"""')).toEqual([["two\nlines", 'say "hi"']]);
    expect(split('"open\t2')).toEqual([['"open', "2"]]);
    expect(split('5" pipe\t2')).toEqual([['5" pipe', "2"]]);
  });
  it("is cut at semicolons when every line has as many, but not in a sentence", () => {
    expect(split("1;2\n3;4")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(split("lit; safe\nfar")).toEqual([["lit; safe"], ["far"]]);
    expect(split("lit; safe", true)).toEqual([["lit; safe"]]);
    expect(split("1;2")).toEqual([["1", "2"]]);
  });
  it("is taken from an HTML table when its text has no tabs", () => {
    const html = "<p>x</p><table><tr><th>1</th><td> 2 &amp; 3</td></tr><tr><td>4</td></tr></table>";
    expect(splitHtml(html)).toEqual([["1", "2 & 3"], ["4"]]);
    expect(splitHtml("<p>1</p>")).toBeNull();
    expect(blockOf("1\n2 & 3", html, false)).toEqual([["1", "2 & 3"], ["4"]]);
    expect(blockOf("a\tb", html, false)).toEqual([["a", "b"]]);
  });
  it("comes back from what was copied", () => {
    const block = [
      ["1", 'a "b"'],
      ["two\nlines", "tab\there"],
    ];
    expect(split(join(block))).toEqual(block);
  });
});

const reading: Reading = { locale: "fr-CA", language: "fr" };
const columns: GridColumn[] = [
  { id: "n", label: "2024", kind: "count" },
  {
    id: "yn",
    label: "Offert",
    kind: "choice",
    choices: [
      { value: "Y", label: "Oui" },
      { value: "N", label: "Non" },
    ],
  },
];
const rows = ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase() }));
const target = (more: Partial<Target> = {}): Target => ({
  columns,
  rows,
  value: {},
  reading,
  area: { top: 0, bottom: 0, left: 0, right: 0 },
  ...more,
});

describe("the plan of a paste", () => {
  it("asks nothing when all fits, and blanks what is blank", () => {
    const planned = plan(
      [
        ["1 240", "oui"],
        ["", "N"],
      ],
      target(),
    );
    expect(planned.fits.map((fit) => fit.value)).toEqual([1240, "Y", null, "N"]);
    expect(mustAsk(planned)).toBe(false);
  });
  it("says which cells do not fit and why, and what falls outside", () => {
    const area = { top: 1, bottom: 1, left: 0, right: 0 };
    const planned = plan(
      [
        ["-1", "Oui", "9", ""],
        ["3", "peut-être"],
        ["1", "Oui"],
      ],
      target({ area }),
    );
    expect(planned.fits.map((fit) => [fit.row.id, fit.column.id, fit.value])).toEqual([
      ["b", "yn", "Y"],
      ["c", "n", 3],
    ]);
    expect(planned.misfits.map((each) => [each.row.id, each.column.id, each.why.id])).toEqual([
      ["b", "n", "grid-not-whole-from"],
      ["c", "yn", "grid-not-choice"],
    ]);
    expect(planned.outside).toBe(3);
    expect(mustAsk(planned)).toBe(true);
  });
  it("asks about an unlikely value, but not about one that is there already", () => {
    const unlikely = (_row: string, _column: string, value: unknown) =>
      typeof value === "number" && value > 1000 ? "?" : undefined;
    expect(mustAsk(plan([["2000"]], target({ unlikely })))).toBe(true);
    expect(mustAsk(plan([["2000"]], target({ unlikely, value: { a: { n: 2000 } } })))).toBe(false);
  });
  it("fills a selected range with one value", () => {
    const area = { top: 0, bottom: 2, left: 0, right: 0 };
    expect(plan([["0"]], target({ area })).fits.map((fit) => fit.row.id)).toEqual(["a", "b", "c"]);
  });
});
