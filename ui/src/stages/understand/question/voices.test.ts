import { describe, expect, it } from "vitest";
import { codeAt, standing, together, voiceAnswer } from "./voices";

describe("several voices", () => {
  it("hold the lower median of what is known", () => {
    expect(together([4, 1, 3, 2]).median).toBe(2);
    expect(together([3]).median).toBe(3);
  });
  it("hold nothing when more than half do not know", () => {
    expect(together([2, null, null]).median).toBeNull();
    expect(together([2, null]).median).toBe(2);
    expect(together([]).median).toBeNull();
  });
  it("are to discuss when two steps lie between them", () => {
    expect(together([1, 3]).disagree).toBe(true);
    expect(together([1, 2, 2]).disagree).toBe(false);
    expect(together([4, null]).disagree).toBe(false);
  });
  it("say yes, partly and no as two, one and nought", () => {
    const answers = ["Y", "P", "N", null].map((code) => voiceAnswer("yes-partly-no", code));
    expect(answers.map((answer) => standing("yes-partly-no", answer))).toEqual([2, 1, 0, null]);
    expect(codeAt("yes-partly-no", 2)).toBe("Y");
  });
  it("keep a trend below zero", () => {
    expect(voiceAnswer("trend5", "-2").value).toBe(-2);
    expect(standing("trend5", voiceAnswer("trend5", "-2"))).toBe(-2);
  });
});
