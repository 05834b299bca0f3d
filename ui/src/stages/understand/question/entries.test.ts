import { describe, expect, it } from "vitest";
import {
  indented,
  linesOf,
  moved,
  outdented,
  outline,
  possibleParents,
  siblings,
  without,
  type Branch,
} from "./entries";
import type { Entry } from "./given";

const cause = (id: string, parent = "", side = "CAUSE"): Entry => ({ id, parent, side });
const alike = (a: Entry, b: Entry) => a.side === b.side;
/** An outline as text: "a(b c) d". */
const drawn = (branches: readonly Branch[]): string =>
  branches
    .map(({ entry, children }) => entry.id + (children.length > 0 ? `(${drawn(children)})` : ""))
    .join(" ");
const draw = (entries: readonly Entry[]) => drawn(outline(entries, "parent"));

const tree = [cause("a"), cause("b", "a"), cause("c", "a"), cause("d"), cause("e", "", "EFFECT")];

describe("an outline of causes", () => {
  it("hangs each one under what it is tied to", () => {
    expect(draw(tree)).toBe("a(b c) d e");
  });
  it("shows entries tied to nothing that exists, and those tied in a ring", () => {
    expect(draw([cause("a", "gone"), cause("b", "c"), cause("c", "b")])).toBe("a b c");
  });
  it("indents under the one before, never before the first", () => {
    const beside = siblings(tree, "d", "parent", alike);
    expect(draw(indented(tree, "d", "parent", beside) ?? [])).toBe("a(b c d) e");
    expect(indented(tree, "a", "parent", siblings(tree, "a", "parent", alike))).toBeNull();
  });
  it("outdents right after what held it", () => {
    expect(draw(outdented(tree, "c", "parent") ?? [])).toBe("a(b) c d e");
    expect(outdented(tree, "d", "parent")).toBeNull();
  });
  it("moves among siblings of the same side only", () => {
    expect(draw(moved(tree, "c", -1, siblings(tree, "c", "parent", alike)))).toBe("a(c b) d e");
    expect(draw(moved(tree, "d", 1, siblings(tree, "d", "parent", alike)))).toBe("a(b c) d e");
  });
  it("keeps what hung under an entry that is removed", () => {
    expect(draw(without(tree, "a", "parent"))).toBe("b c d e");
  });
  it("never ties an entry to itself or to what hangs under it", () => {
    expect(possibleParents(tree, "a", "parent").map(({ id }) => id)).toEqual(["d", "e"]);
  });
});

describe("several entries at once", () => {
  it("are read one a line, without bullets and empty lines", () => {
    expect(linesOf("• Centre\r\n\n - Les Ormes \nRang-Nord")).toEqual([
      "Centre",
      "Les Ormes",
      "Rang-Nord",
    ]);
  });
});
