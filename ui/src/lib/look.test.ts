import { describe, expect, it } from "vitest";
import { gradeOf, solidityOf } from "./grade";
import { nextSize, resolveTheme } from "./look";

describe("the look", () => {
  it("follows the computer only when asked, and its wish for contrast first", () => {
    const dark = (query: string) => query.includes("dark");
    const both = () => true;
    expect(resolveTheme("system", () => false)).toBe("light");
    expect(resolveTheme("system", dark)).toBe("dark");
    expect(resolveTheme("system", both)).toBe("contrast");
    expect(resolveTheme("light", both)).toBe("light");
  });

  it("steps through the text sizes and stops at both ends", () => {
    expect([nextSize(100, 1), nextSize(100, -1)]).toEqual([110, 90]);
    expect([nextSize(200, 1), nextSize(80, -1)]).toEqual([200, 80]);
  });
});

describe("three levels of solidity and four grades", () => {
  it("say the same in both directions", () => {
    expect(solidityOf(gradeOf("hunch", "A"))).toBe("hunch");
    expect(solidityOf(gradeOf("shared", "A"))).toBe("shared");
    expect(gradeOf("documented", "A")).toBe("A");
    for (const maximum of ["B", null] as const) expect(gradeOf("documented", maximum)).toBe("B");
  });
  it("give a source no more than its best grade, unless a reason is written", () => {
    expect(gradeOf("documented", "C")).toBe("C");
    expect(gradeOf("shared", "D")).toBe("D");
    expect(gradeOf("documented", "D", true)).toBe("B");
    expect(gradeOf("hunch", "A")).toBe("D");
  });
});
