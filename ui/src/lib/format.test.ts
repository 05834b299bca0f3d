import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import * as format from "./format";
import type { Currency, Locale } from "./format";

interface Sample {
  kind: string;
  locale: Locale;
  input: number | string | string[];
  decimals?: number;
  currency?: Currency;
  expected: string | string[];
}

const source = readFileSync(join(import.meta.dirname, "../../../tests/suite/formats.toml"), "utf8");
const samples = parse(source).sample as unknown as Sample[];

function written({ kind, locale, input, decimals, currency }: Sample): string | string[] {
  switch (kind) {
    case "number":
      return format.number(input as number, locale, decimals);
    case "percent":
      return format.percent(input as number, locale, decimals);
    case "money":
      return format.money(input as number, locale, currency);
    case "long-date":
      return format.longDate(input as string, locale);
    case "table-date":
      return format.tableDate(input as string, locale);
    case "time": {
      const [hour, minute] = (input as string).split(":").map(Number);
      return format.time(hour ?? 0, minute ?? 0, locale);
    }
    case "list":
      return format.list(input as string[], locale);
    case "sort":
      return format.sort(input as string[], locale, (item) => item);
    default:
      throw new Error(`no check for ${kind}`);
  }
}

describe("values are written as in the documents", () => {
  it.each(samples.map((sample) => [`${sample.locale} ${sample.kind} ${sample.input}`, sample]))(
    "%s",
    (_, sample) => expect(written(sample as Sample)).toEqual((sample as Sample).expected),
  );
});

describe("a number is read however it is typed", () => {
  it.each<[string, Locale, number | null | undefined]>([
    ["1,240", "en-CA", 1240],
    ["1,240.5", "en-CA", 1240.5],
    ["12,5", "en-CA", 12.5],
    ["1 240,5", "en-CA", 1240.5],
    ["1 240", "fr-CA", 1240],
    ["1\u202f240,5", "fr-FR", 1240.5],
    ["1\u00a0240", "fr-CA", 1240],
    ["1,240", "fr-CA", 1.24],
    ["1.240", "fr-CA", 1240],
    ["0.5", "fr-CA", 0.5],
    ["1.240,5", "fr-CA", 1240.5],
    ["62 %", "fr-CA", 62],
    ["$12,500", "en-CA", 12500],
    ["12 500 $", "fr-CA", 12500],
    ["−3", "en-CA", -3],
    [",5", "fr-CA", 0.5],
    ["", "en-CA", null],
    ["   ", "fr-CA", null],
    ["12a", "en-CA", undefined],
    ["1,24,0", "en-CA", undefined],
    ["1.2.3", "en-CA", undefined],
    ["about 12", "en-CA", undefined],
  ])("%s in %s", (typed, locale, expected) => {
    expect(format.parseNumber(typed, locale)).toBe(expected);
  });

  it("comes back from its own written form", () => {
    for (const locale of ["en-CA", "fr-CA", "fr-FR"] as const)
      for (const value of [0, 0.05, 12.5, 999, 1000, 1240.25, -1250.4, 1234567])
        expect(format.parseNumber(format.number(value, locale), locale)).toBe(value);
  });
});

describe("a date is read however it is typed", () => {
  it.each<[string, Locale, string | undefined]>([
    ["2026-11-22", "en-CA", "2026-11-22"],
    ["2026-1-5", "fr-CA", "2026-01-05"],
    ["November 22, 2026", "en-CA", "2026-11-22"],
    ["22 novembre 2026", "fr-CA", "2026-11-22"],
    ["1er décembre 2026", "fr-CA", "2026-12-01"],
    ["1 décembre 2026", "en-CA", "2026-12-01"],
    ["3 aout 2027", "fr-CA", "2027-08-03"],
    ["Feb 29, 2028", "en-CA", "2028-02-29"],
    ["Feb 29, 2027", "en-CA", undefined],
    ["22/11/2026", "fr-FR", "2026-11-22"],
    ["11/12/2026", "en-CA", undefined],
    ["ju 3, 2026", "en-CA", undefined],
    ["2026-13-01", "en-CA", undefined],
    ["", "en-CA", ""],
  ])("%s in %s", (typed, locale, expected) => {
    expect(format.parseDate(typed, locale)).toBe(expected);
  });
});
