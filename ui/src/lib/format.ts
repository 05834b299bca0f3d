// Numbers, dates, money and lists as people write them, in three locales.
//
// The documents are formatted in Rust: both sides are held to tests/suite/formats.toml.
// `Intl` alone is not enough: it writes "1 décembre" for "1er décembre", "14:32" for
// "14 h 32", and short English dates that change with the engine.

export type Locale = "en-CA" | "fr-CA" | "fr-FR";
export type Currency = "CAD" | "EUR";

const NBSP = "\u00a0";
const FINE = "\u202f";
const WORD_JOINER = "\u2060";

/** Names of the twelve months, as the language writes them inside a date. */
function months(locale: Locale): string[] {
  const name = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2026, month, 15)));
}

const isFrench = (locale: Locale) => locale !== "en-CA";

/** A number with the locale's separators; `decimals` fixes how many, else at most two. */
export function number(value: number, locale: Locale, decimals?: number): string {
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 2 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = new Intl.NumberFormat(locale, digits).format(Math.abs(value));
  // A true minus sign, and never "−0".
  const negative = value < 0 && /[1-9]/.test(text);
  return spaces(negative ? `−${text}` : text, locale);
}

/** A percentage; 62 gives "62%" or "62 %". */
export function percent(value: number, locale: Locale, decimals?: number): string {
  const text = number(value, locale, decimals);
  return isFrench(locale) ? `${text}${NBSP}%` : `${text}%`;
}

/** An amount in cents; cents are shown only when there are some. */
export function money(cents: number, locale: Locale, currency: Currency = "CAD"): string {
  const sign = currency === "EUR" ? "€" : "$";
  const text = number(Math.abs(cents) / 100, locale, cents % 100 === 0 ? 0 : 2);
  const minus = cents < 0 ? "−" : "";
  return isFrench(locale) ? `${minus}${text}${NBSP}${sign}` : `${minus}${sign}${text}`;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

/** Reads a calendar date in ISO form; `null` when there is no such day. */
export function readDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { year, month, day } : null;
}

/** "December 1, 2026", "1er décembre 2026"; text that is no date comes back unchanged. */
export function longDate(iso: string, locale: Locale): string {
  const date = readDay(iso);
  if (!date) return iso;
  if (isFrench(locale)) {
    const day = date.day === 1 ? "1er" : String(date.day);
    return `${day} ${months(locale)[date.month - 1]} ${date.year}`;
  }
  return `${months(locale)[date.month - 1]} ${date.day}, ${date.year}`;
}

/** The short form for tables: "2026-11-22" in Canada, "22/11/2026" in France. */
export function tableDate(iso: string, locale: Locale): string {
  if (locale !== "fr-FR" || !readDay(iso)) return iso;
  const [year, month, day] = iso.split("-");
  return `${day}/${month}/${year}`;
}

/** A time of day: "2:32 p.m.", "14 h 32". */
export function time(hour: number, minute: number, locale: Locale): string {
  const minutes = String(minute).padStart(2, "0");
  if (isFrench(locale)) return `${hour}${NBSP}h${NBSP}${minutes}`;
  const half = hour < 12 ? "a.m." : "p.m.";
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes}${NBSP}${half}`;
}

/** "a, b and c", "a, b et c". */
export function list(items: readonly string[], locale: Locale): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  if (items.length === 1) return last;
  const word = isFrench(locale) ? "et" : "and";
  return `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** A range of years; the joiners keep it on one line. */
export function range(from: number, to: number, locale: Locale): string {
  const dash = isFrench(locale) ? "-" : "–";
  return `${from}${WORD_JOINER}${dash}${WORD_JOINER}${to}`;
}

/** Sorted by the language's own order: "É" beside "E", "œuvre" before "ouvrage". */
export function sort<T>(items: readonly T[], locale: Locale, name: (item: T) => string): T[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...items].sort((a, b) => collator.compare(name(a), name(b)));
}

function spaces(text: string, locale: Locale): string {
  if (!isFrench(locale)) return text;
  return text.replace(/[\u0020\u00a0\u202f]/g, locale === "fr-FR" ? FINE : NBSP);
}

/**
 * Reads a number as people type it: any space between thousands, either decimal sign,
 * a leading or trailing unit sign. `null` for nothing typed, `undefined` for no number.
 *
 * One sign alone with three digits after it is ambiguous ("1,240"): the locale's own
 * decimal sign then decides.
 */
export function parseNumber(text: string, locale: Locale): number | null | undefined {
  let digits = text.replace(/[\s\u00a0\u202f\u2009\u2060]/g, "").replace(/^[−–]/, "-");
  digits = digits.replace(/[%$€]$/, "").replace(/^(-?)[$€]/, "$1");
  if (digits === "") return null;
  const signs: string[] = digits.match(/[.,]/g) ?? [];
  const lastSign = signs.at(-1);
  if (lastSign !== undefined) {
    const mixed = signs.includes(".") && signs.includes(",");
    const own = isFrench(locale) ? "," : ".";
    const after = digits.length - 1 - digits.lastIndexOf(lastSign);
    const repeated = signs.length > 1 && !mixed;
    const groups = repeated || (!mixed && lastSign !== own && after === 3);
    if (groups) {
      if (!/^-?\d{1,3}([.,]\d{3})+$/.test(digits)) return undefined;
      digits = digits.replace(/[.,]/g, "");
    } else {
      const at = digits.lastIndexOf(lastSign);
      const whole = digits.slice(0, at);
      if (mixed && !/^-?\d{1,3}([.,]\d{3})+$/.test(whole)) return undefined;
      digits = `${whole.replace(/[.,]/g, "")}.${digits.slice(at + 1)}`;
    }
  }
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(digits) ? Number(digits) : undefined;
}

const bare = (word: string) =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .toLowerCase();

function monthOf(word: string): number | null {
  const wanted = bare(word);
  if (wanted.length < 3) return null;
  for (const locale of ["en-CA", "fr-CA"] as const) {
    const names = months(locale).map(bare);
    const found = names.filter((name) => name.startsWith(wanted));
    if (found.length === 1) return names.indexOf(found[0] ?? "") + 1;
  }
  return null;
}

/**
 * Reads a date as people type it, in either language: 2026-11-22, "November 22, 2026",
 * "1er décembre 2026"; day/month/year only in France, where it has one meaning.
 * Gives ISO text, "" for nothing typed, `undefined` for no date.
 */
export function parseDate(text: string, locale: Locale): string | undefined {
  const typed = text.trim().replace(/[\u00a0\u202f\s]+/g, " ");
  if (typed === "") return "";
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(typed);
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th)? ([\p{L}.]+) (\d{4})$/u.exec(typed);
  const monthFirst = /^([\p{L}.]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(typed);
  const slashes = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  let parts: [year: string, month: number, day: string] | null = null;
  if (iso) parts = [iso[1] ?? "", Number(iso[2]), iso[3] ?? ""];
  else if (dayFirst)
    parts = [dayFirst[3] ?? "", monthOf(dayFirst[2] ?? "") ?? 0, dayFirst[1] ?? ""];
  else if (monthFirst)
    parts = [monthFirst[3] ?? "", monthOf(monthFirst[1] ?? "") ?? 0, monthFirst[2] ?? ""];
  else if (slashes && locale === "fr-FR")
    parts = [slashes[3] ?? "", Number(slashes[2]), slashes[1] ?? ""];
  if (!parts) return undefined;
  const written = `${parts[0]}-${String(parts[1]).padStart(2, "0")}-${parts[2].padStart(2, "0")}`;
  return readDay(written) ? written : undefined;
}
