// A value with its unit, as the chosen language writes it.

import type { Indicator, IndicatorView } from "$lib/generated/api";
import { show } from "$lib/show";
import { t } from "$lib/words.svelte";
import { change } from "./indicator";

/** At most one decimal: no indicator of a plan is known better than that. */
const tidy = (value: number) => Math.round(value * 10) / 10;

export function written(value: number, unit: Indicator["unit"]): string {
  switch (unit) {
    case "percent":
      return show.percent(tidy(value));
    case "money":
      return show.money(Math.round(value * 100));
    case "days":
      return t("measure-value-days", { value: tidy(value) });
    case "minutes":
      return t("measure-value-minutes", { value: tidy(value) });
    case "points":
      return t("measure-value-points", { value: tidy(value) });
    case "speed":
      return t("measure-value-speed", { value: tidy(value) });
    case "ratio":
      return show.number(value);
    case "rate":
    case "count":
    case "index":
    case "score":
      return show.number(tidy(value));
  }
}

/** A margin of error in words: points for percentages. */
export function writtenMargin(margin: number, unit: Indicator["unit"]): string {
  return unit === "percent"
    ? t("measure-value-points", { value: tidy(margin) })
    : written(margin, unit);
}

/** The sign after a field, for units that have one. */
export function sign(unit: Indicator["unit"], euro: boolean): string {
  if (unit === "percent") return "%";
  if (unit === "money") return euro ? "€" : "$";
  return "";
}

/** The strongest sentence that may be said about an indicator (method E.6.2). */
export function claim(indicator: IndicatorView): string {
  if (indicator.claim !== "2b" || !indicator.latest) return t(`claim-${indicator.claim}`);
  const by = change(indicator, indicator.latest.value);
  if (!by) return t("claim-1");
  const written =
    by.by === "points" ? t("measure-value-points", { value: by.value }) : show.percent(by.value);
  return t("claim-2b", { change: written });
}
