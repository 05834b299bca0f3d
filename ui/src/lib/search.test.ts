import { expect, it } from "vitest";
import { found } from "./search";

it("finds by part of a word, in either language, whatever the accents", () => {
  const texts = ["Hate crimes and incidents", "Crimes et incidents haineux, préjugés"];
  expect(found("prejuge", texts)).toBe(true);
  expect(found("HATE incid", texts)).toBe(true);
  expect(found("fraud", texts)).toBe(false);
});

it("finds everything when nothing is typed", () => {
  expect(found("  ", ["Robbery"])).toBe(true);
});
