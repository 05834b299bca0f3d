// Partners: a new one, names that are already there, and the quarter a place belongs to.

import type { Partner, PartnersView, Text } from "$lib/generated/api";
import { quarter, type Place } from "$lib/pictures/placing";

export const ZONES = ["SD", "PR", "RI", "IR"] as const;
export const RESOURCES = [
  "staff",
  "money",
  "premises",
  "data",
  "expertise",
  "network",
  "legitimacy",
] as const;
export const AGREEMENTS: readonly Partner["agreement"][] = [
  "none",
  "verbal",
  "letter",
  "protocol",
  "data-sharing",
];
export const ROLES = ["R", "A", "C", "I"] as const;
export type Role = (typeof ROLES)[number];

export function newPartner(name: Text, category: string): Partner {
  return {
    id: "",
    name,
    category,
    mandate: { en: "", fr: "" },
    territory: "",
    zones: [],
    groupsServed: "",
    resources: [],
    resourcesNote: "",
    resourcesCents: null,
    influence: null,
    interest: null,
    attitude: null,
    relationNow: null,
    relationWanted: null,
    commitment: null,
    agreement: "none",
    agreementFrom: "",
    agreementUntil: "",
    dataOffered: "",
    contactName: "",
    contactTitle: "",
    email: "",
    phone: "",
    secondContact: "",
    language: "",
    lastContact: "",
    limits: "",
    seats: "",
    notes: "",
    problems: [],
  };
}

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/’/g, "'")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();

/** The partner that already has this name in either language, accents and capitals aside. */
export function sameName(name: Text, partners: readonly Partner[]): Partner | null {
  const mine = [plain(name.en), plain(name.fr)].filter(Boolean);
  return (
    partners.find((other) =>
      [plain(other.name.en), plain(other.name.fr)].some(
        (held) => held !== "" && mine.includes(held),
      ),
    ) ?? null
  );
}

const QUARTERS = {
  "high-high": "close",
  "high-low": "win",
  "low-high": "voice",
  "low-low": "inform",
} as const;
export type Quadrant = (typeof QUARTERS)[keyof typeof QUARTERS];

/** What to do with a partner, from its influence (upwards) and interest (to the right). */
export function quadrant(place: Place): Quadrant {
  return QUARTERS[quarter(place)];
}

export function roleOf(partner: Partner, problem: string): Role | null {
  return partner.problems.find((involved) => involved.problem === problem)?.role ?? null;
}

/** Priorities with more than one partner who answers for the result. */
export function twiceLed(view: PartnersView): string[] {
  return view.coverage
    .map((entry) => entry.problem)
    .filter(
      (problem) => view.partners.filter((partner) => roleOf(partner, problem) === "A").length > 1,
    );
}
