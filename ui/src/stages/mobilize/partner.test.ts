import { describe, expect, it } from "vitest";
import type { Partner, PartnersView } from "$lib/generated/api";
import { newPartner, quadrant, sameName, twiceLed } from "./partner";

const named = (id: string, en: string, fr = "", problems: Partner["problems"] = []): Partner => ({
  ...newPartner({ en, fr }, "ST10"),
  id,
  problems,
});

describe("adding a partner", () => {
  const town = [named("1", "", "École secondaire de l’Orme"), named("2", "Health centre")];
  it("finds the one that is already there, whatever the accents, capitals and blanks", () => {
    expect(sameName({ en: "", fr: " ecole secondaire de l'orme" }, town)?.id).toBe("1");
    expect(sameName({ en: "HEALTH  CENTRE", fr: "" }, town)?.id).toBe("2");
  });
  it("does not take two empty names for the same", () => {
    expect(sameName({ en: "", fr: "" }, town)).toBeNull();
    expect(sameName({ en: "Library", fr: "" }, town)).toBeNull();
  });
});

it("names what to do in each quarter, with the middle step counting as high", () => {
  expect(quadrant({ x: 4, y: 4 })).toBe("close");
  expect(quadrant({ x: 1, y: 2 })).toBe("win");
  expect(quadrant({ x: 3, y: 0 })).toBe("voice");
  expect(quadrant({ x: 0, y: 0 })).toBe("inform");
});

it("finds a priority that two partners lead", () => {
  const view = {
    partners: [
      named("1", "Police", "", [{ problem: "PB01", role: "A" }]),
      named("2", "Shelter", "", [
        { problem: "PB01", role: "A" },
        { problem: "PB09", role: "A" },
      ]),
    ],
    coverage: [{ problem: "PB01" }, { problem: "PB09" }],
  } as PartnersView;
  expect(twiceLed(view)).toEqual(["PB01"]);
});
