import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "./backend";
import { PAUSE, Saver, dropAll, saveAll } from "./saver";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  dropAll();
  vi.useRealTimers();
});

describe("what is typed", () => {
  it("is saved once, a moment after the last key", async () => {
    const write = vi.fn(async () => undefined);
    const saver = new Saver(write, () => undefined);
    saver.later();
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    saver.later();
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(write).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it("is saved before a page is left", async () => {
    const write = vi.fn(async () => undefined);
    new Saver(write, () => undefined).later();
    expect(await saveAll()).toBe(true);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it("holds the page when it is refused, and is tried again", async () => {
    let refuse = true;
    const refused = vi.fn();
    const saver = new Saver(async () => {
      if (refuse) throw new Refusal({ id: "refused-date", args: { field: "due" } });
    }, refused);
    saver.later();
    expect(await saveAll()).toBe(false);
    expect(refused.mock.calls[0]?.[0].field).toBe("due");
    refuse = false;
    expect(await saveAll()).toBe(true);
  });

  it("holds the page while a number cannot be read", async () => {
    const write = vi.fn(async () => undefined);
    const saver = new Saver(write, () => undefined);
    saver.block("population", true);
    expect(await saveAll()).toBe(false);
    saver.block("population", false);
    expect(await saveAll()).toBe(true);
    expect(write).not.toHaveBeenCalled();
  });

  it("is never written twice at the same time", async () => {
    let running = 0;
    let most = 0;
    const saver = new Saver(
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => setTimeout(done, 50));
        running -= 1;
      },
      () => undefined,
    );
    void saver.now(true);
    void saver.now(true);
    const last = saver.now(true);
    await vi.advanceTimersByTimeAsync(500);
    await last;
    expect(most).toBe(1);
  });
});
