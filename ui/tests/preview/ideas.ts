// The library of actions as the pretended program offers it, straight from the catalogue.

import { parse } from "smol-toml";
import interventionsToml from "../../../assets/catalogue/interventions.toml?raw";
import type { Idea } from "../../src/lib/generated/api";

type Table = Record<string, unknown>;

export const library = (parse(interventionsToml).intervention as Table[]).map((entry): Idea => {
  const id = String(entry.id);
  return {
    id,
    levels: entry.levels as string[],
    approaches: entry.approaches as string[],
    cost: entry.cost as Idea["cost"],
    delay: entry.time_to_effect as Idea["delay"],
    evidence: entry.evidence_rating as Idea["evidence"],
    evidenceVerified: entry.rating_verified === true,
    guidance: entry.guidance as Idea["guidance"],
    problems: [],
    effects: ((entry.effects as Table[] | undefined) ?? []).map((effect, at) => ({
      id: `intervention-${id}-effect-${at + 1}`,
      direction: effect.direction as "down",
      verified: effect.verified === true,
      source: String(effect.source ?? ""),
    })),
    sources: ((entry.sources as Table[] | undefined) ?? []).map((source) => ({
      key: String(source.key),
      authors: String(source.authors ?? ""),
      year: (source.year as number | undefined) ?? null,
      title: String(source.title ?? ""),
      publication: String(source.publication ?? ""),
      doi: String(source.doi ?? ""),
    })),
    measures: Array.from(
      { length: Number(entry.measures ?? 0) },
      (_, at) => `intervention-${id}-measure-${at + 1}`,
    ),
    chosen: false,
  };
});
