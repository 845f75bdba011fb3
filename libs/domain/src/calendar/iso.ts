export const msPerMinute = 60_000;
export const msPerDay = 86_400_000;

const earliest = Date.parse('0000-01-01T00:00:00.000Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Milliseconds since 1970 as `YYYY-MM-DDTHH:mm:ss.sssZ`. Stops at either end of the years 0000–9999: beyond them the text grows a
 * sign and two digits, and no longer sorts with the rest.
 */
export function isoOf(ms: number): string {
  return new Date(Math.min(Math.max(ms, earliest), latest)).toISOString();
}
