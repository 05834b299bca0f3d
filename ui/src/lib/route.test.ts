import { beforeEach, describe, expect, it } from "vitest";
import { Refusal, useBackend, type Backend } from "./backend";
import { route } from "./route.svelte";
import { Saver, dropAll } from "./saver";

const remembered: string[] = [];

beforeEach(() => {
  remembered.length = 0;
  dropAll();
  useBackend({
    call: async (_name, args) => {
      if ("route" in args) remembered.push(args.route);
      return {} as never;
    },
    choosePath: async () => null,
    showPath: async () => undefined,
  } satisfies Backend);
  route.start("home");
});

describe("the place in the program", () => {
  it("goes back and forward in time, and forgets the way not taken", async () => {
    await route.go("understand/s0");
    await route.go("understand/s0/q001");
    await route.back();
    expect(route.path).toBe("understand/s0");
    expect(route.canGoForward).toBe(true);
    await route.go("settings");
    expect(route.canGoForward).toBe(false);
    await route.back();
    await route.back();
    expect(route.path).toBe("home");
    await route.back();
    expect(route.path).toBe("home");
  });

  it("is remembered for the plan, but not the pages outside it", async () => {
    await route.go("understand/s0");
    await route.go("plans");
    expect(remembered).toEqual(["understand/s0"]);
  });

  it("comes back to where a page was scrolled", async () => {
    route.scroller = { get: () => 420, set: () => undefined };
    await route.go("settings");
    expect(route.scroll).toBe(0);
    await route.back();
    expect(route.scroll).toBe(420);
  });

  it("waits when something cannot be saved, until the person decides", async () => {
    const saver = new Saver(
      async () => {
        throw new Refusal({ id: "refused-date", args: {} });
      },
      () => undefined,
    );
    saver.later();
    await route.go("settings");
    expect([route.path, route.held]).toEqual(["home", true]);
    route.stay();
    expect([route.path, route.held]).toEqual(["home", false]);
    await route.go("settings");
    route.leaveAnyway();
    expect([route.path, route.held]).toEqual(["settings", false]);
  });
});
