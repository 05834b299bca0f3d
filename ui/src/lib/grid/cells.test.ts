import { describe, expect, it } from "vitest";
import {
  choiceOf,
  choiceOfKey,
  isWhole,
  put,
  read,
  same,
  show,
  speak,
  total,
  written,
  type GridColumn,
  type Reading,
} from "./cells";

const en: Reading = { locale: "en-CA", language: "en" };
const fr: Reading = { locale: "fr-CA", language: "fr" };
const count: GridColumn = { id: "c", label: "2025", kind: "count", max: 5000 };
const share: GridColumn = { id: "p", label: "Part", kind: "percent" };
const staff: GridColumn = { id: "n", label: "Staff", kind: "number" };
const note: GridColumn = { id: "t", label: "Note", kind: "text", max: 20 };
const degree: GridColumn = {
  id: "d",
  label: "Réponse",
  kind: "choice",
  choices: [
    { value: "Y", label: "Oui", short: "O" },
    { value: "P", label: "En partie" },
    { value: "N", label: "Non" },
    { value: "E", label: "Élevé" },
  ],
};
const scale: GridColumn = {
  id: "s",
  label: "Reach",
  kind: "choice",
  choices: ["0", "1", "2"].map((value) => ({ value, label: `Level ${value}` })),
};

describe("a number that is typed", () => {
  it("is read with both decimal signs and any space", () => {
    expect(read("1 240", count, fr)).toEqual({ value: 1240 });
    expect(read("1\u202f240", count, fr)).toEqual({ value: 1240 });
    expect(read("1,240", count, en)).toEqual({ value: 1240 });
    expect(read("12,5", staff, en)).toEqual({ value: 12.5 });
    expect(read("12,5 %", share, fr)).toEqual({ value: 12.5 });
    expect(read("−3", staff, en)).toEqual({ value: -3 });
  });
  it("keeps a blank apart from a zero", () => {
    expect(read("  ", count, en)).toEqual({ value: null });
    expect(read("0", count, en)).toEqual({ value: 0 });
    expect(show(0, count, en)).toBe("0");
    expect(show(null, count, en)).toBe("");
  });
  it("is refused outside the limits, with an example that the column takes", () => {
    expect(read("1.5", count, en)).toEqual({
      why: {
        id: "grid-not-whole-between",
        args: { label: "2025", example: "12", min: "0", max: "5,000" },
      },
    });
    expect(read("120", share, fr)).toMatchObject({
      why: { id: "grid-not-between", args: { max: "100\u00a0%" } },
    });
    expect(read("many", staff, en)).toMatchObject({ why: { id: "grid-not-number" } });
    const small: GridColumn = { ...staff, min: 0, max: 4, whole: true };
    expect(read("7", small, en)).toMatchObject({ why: { args: { example: "3" } } });
    expect(read("-1", { ...staff, min: 0 }, en)).toMatchObject({ why: { id: "grid-not-from" } });
    expect(read("9", { ...staff, max: 8 }, en)).toMatchObject({ why: { id: "grid-not-up-to" } });
  });
  it("comes back from its own writing", () => {
    for (const reading of [en, fr])
      for (const value of [0, 0.125, 12.5, 1240, 1240.5, -3])
        expect(read(written(value, staff, reading), staff, reading)).toEqual({ value });
  });
});

describe("a choice", () => {
  it("is known by its code, its label or its short label, without accents or capitals", () => {
    for (const typed of ["y", "OUI", "o"]) expect(choiceOf(typed, degree)?.value).toBe("Y");
    expect(choiceOf("eleve", degree)?.value).toBe("E");
    expect(choiceOf("2,0", scale)?.value).toBe("2");
    expect(choiceOf("2,5", scale)).toBeUndefined();
    expect(read("peut-être", degree, fr)).toMatchObject({
      why: { id: "grid-not-choice", args: { choices: "Oui, En partie, Non, Élevé" } },
    });
  });
  it("is chosen by a digit, or by a first letter, which goes through labels that share it", () => {
    expect(choiceOfKey("2", scale, null)?.value).toBe("2");
    expect(choiceOfKey("9", scale, null)).toBeUndefined();
    expect(choiceOfKey("n", degree, null)?.value).toBe("N");
    expect(choiceOfKey("e", degree, null)?.value).toBe("P");
    expect(choiceOfKey("e", degree, "P")?.value).toBe("E");
    expect(choiceOfKey("e", degree, "E")?.value).toBe("P");
  });
  it("shows its short label and says the whole one", () => {
    expect(show("Y", degree, fr)).toBe("O");
    expect(speak("Y", degree, fr)).toBe("Oui");
  });
});

describe("a text", () => {
  it("is written in the plan's language and keeps the other one", () => {
    expect(read("Parc", note, { ...fr, before: { en: "Park", fr: "" } })).toEqual({
      value: { en: "Park", fr: "Parc" },
    });
    expect(read("", note, { ...fr, before: { en: "", fr: "Parc" } })).toEqual({ value: null });
    expect(show({ en: "Park", fr: "" }, note, fr)).toBe("Park");
  });
  it("is refused when it is too long", () => {
    expect(read("x".repeat(21), note, en)).toMatchObject({
      why: { id: "grid-too-long", args: { length: 21, max: 20 } },
    });
  });
});

describe("the value", () => {
  it("leaves blank cells and empty rows out, and keeps the rows that do not change", () => {
    const before = { a: { x: 1 }, b: { x: 2, y: 3 } };
    const after = put(before, [
      { row: "a", column: "x", value: null },
      { row: "c", column: "x", value: 0 },
    ]);
    expect(after).toEqual({ b: { x: 2, y: 3 }, c: { x: 0 } });
    expect(after.b).toBe(before.b);
    expect(before).toEqual({ a: { x: 1 }, b: { x: 2, y: 3 } });
  });
  it("compares texts by their words", () => {
    expect(same({ en: "a", fr: "b" }, { en: "a", fr: "b" })).toBe(true);
    expect(same(0, null)).toBe(false);
  });
});

describe("a column", () => {
  it("of counts may take a text as it is", () => {
    const few: GridColumn = { ...count, also: ["<5"] };
    expect(read(" < 5 ", few, en)).toEqual({ value: "<5" });
    expect(show("<5", few, en)).toBe("<5");
    expect("why" in read("<5", count, en)).toBe(true);
  });
  it("of years shows them without grouping", () => {
    const year: GridColumn = { id: "y", label: "Year", kind: "number", plain: true };
    expect(show(2021, year, fr)).toBe("2021");
  });
});

describe("a total", () => {
  const rows = ["a", "b", "c"].map((id) => ({ id, label: id }));
  it("adds what is known and counts what is blank", () => {
    expect(total({ a: { p: 33.3 }, b: { p: 33.3 }, c: { p: 33.4 } }, rows, share)).toEqual({
      sum: 100,
      blanks: 0,
    });
    expect(total({ a: { c: 0 } }, rows, count)).toEqual({ sum: 0, blanks: 2 });
    expect(total({}, rows, count)).toBeNull();
    expect(total({ a: { n: 3 } }, rows, staff)).toBeNull();
  });
  it("takes rounded parts for a whole", () => {
    expect([98.9, 99, 100, 101, 101.5].map(isWhole)).toEqual([false, true, true, true, false]);
  });
});
