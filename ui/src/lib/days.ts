// Calendar days: today on this computer, and how many lie between two dates.

import { readDay } from "./format";

const MS_A_DAY = 86_400_000;

/** Today as an ISO date, on this computer's calendar. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Days from one date to another, negative when it has passed; null when either is no date. */
export function daysUntil(date: string, from: string): number | null {
  const [a, b] = [readDay(from), readDay(date)];
  if (!a || !b) return null;
  return (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / MS_A_DAY;
}
