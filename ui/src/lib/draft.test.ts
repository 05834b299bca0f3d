import { expect, it, vi } from "vitest";
import { Draft } from "./draft.svelte";

it("keeps what is typed when an older reading arrives", async () => {
  const write = vi.fn(() => Promise.resolve());
  const draft = new Draft<{ name: string }>(write, () => undefined);
  draft.load({ name: "School" });
  if (draft.value) draft.value.name = "School board";
  draft.load({ name: "School" });
  expect(draft.value?.name).toBe("School board");
  expect(draft.waiting).toBe(true);
  await draft.chosen();
  expect(write).toHaveBeenCalledWith({ name: "School board" });
  expect(draft.waiting).toBe(false);
});

it("takes what an undo brought back once everything is saved", async () => {
  const draft = new Draft<{ name: string }>(
    () => Promise.resolve(),
    () => undefined,
  );
  draft.load({ name: "School" });
  if (draft.value) draft.value.name = "Police";
  await draft.chosen();
  draft.load({ name: "School" });
  expect(draft.value?.name).toBe("School");
});

it("loses nothing when a value is refused", async () => {
  const refused = vi.fn();
  const draft = new Draft<{ name: string }>(
    () => Promise.reject({ id: "refused-name-missing", args: { field: "name" } }),
    refused,
  );
  draft.load({ name: "School" });
  if (draft.value) draft.value.name = "";
  await draft.chosen();
  draft.load({ name: "School" });
  expect(draft.value?.name).toBe("");
  expect(refused).toHaveBeenCalledOnce();
});
