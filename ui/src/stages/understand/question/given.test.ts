import { describe, expect, it } from "vitest";
import type { FieldView, Form, RecordView } from "$lib/generated/api";
import { fieldsOf, givenOf, isBlank, lacking, valueOf } from "./given";

const field = (id: string, kind: FieldView["kind"], required = false): FieldView => ({
  id,
  kind,
  required,
  choices: [],
});
const place: RecordView = {
  id: "trouble-place",
  title: "name",
  fields: [
    field("name", "text", true),
    field("area", "area"),
    field("problems", "problems"),
    field("count", "whole"),
    field("on", "day"),
  ],
};
const text = (en: string) => ({ en, fr: "" });

/** Every form, with a value as it is stored. */
const STORED: [Form, unknown, RecordView | null][] = [
  ["single", "RES", null],
  ["yes-partly-no", "P", null],
  ["multi", ["PLAN", "FUND"], null],
  ["scale04", 0, null],
  ["scale03", 3, null],
  ["trend5", -2, null],
  ["number", 0, null],
  ["percent", 61.5, null],
  ["money", 1_250_00, null],
  ["date", "2024-10-07", null],
  ["period", { from: "2024-01-01", to: "2024-12-31", earlier: 0 }, null],
  ["text-short", text("In brief"), null],
  ["text-long", { en: "", fr: "Au long" }, null],
  ["table", { PB18: { "2023": "<5", "2024": 0 }, "PB18@a": { "2024": 12 } }, null],
  ["records", [{ id: "p", name: text("Parc des Saules"), problems: ["PB20"], count: 0 }], place],
  ["record", { name: text("Survey"), on: "2024-05-01" }, place],
];

describe("a value", () => {
  it.each(STORED)("of the form %s comes back as it was stored", (form, value, record) => {
    expect(valueOf(form, givenOf(form, value, record), record)).toEqual(value);
  });

  it.each(STORED)("of the form %s is null while nothing is given", (form, _value, record) => {
    expect(valueOf(form, givenOf(form, null, record), record)).toBeNull();
  });

  it("that is kept elsewhere is never stored here", () => {
    expect(valueOf("elsewhere", givenOf("elsewhere", null))).toBeNull();
  });

  it("of a table with blank rows only is no value", () => {
    const given = givenOf("table", { PB18: {} });
    expect(valueOf("table", given)).toBeNull();
  });
});

describe("a field", () => {
  it("that is blank is not stored, and zero is not blank", () => {
    expect([null, "", [], text(" ")].map((value) => isBlank(value))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isBlank(0)).toBe(false);
  });

  it("of every kind is there to be filled", () => {
    expect(fieldsOf(place, {})).toEqual({
      name: { en: "", fr: "" },
      area: "",
      problems: [],
      count: null,
      on: "",
    });
  });

  it("that is required is missed", () => {
    expect(lacking(place, fieldsOf(place, { count: 3 }))).toEqual(["name"]);
  });
});
