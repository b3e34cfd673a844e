/** A day and time of day as a text, and how it was written. */
export type WrittenMoment = { readonly date: string; readonly time: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads a date with or without a time of day as PHP's `strtotime` does: `2026-12-24`, `24.12.2026`, `12/24/2026`,
 * `24 Dec 2026 8:20`. Undefined for everything that is relative to the present.
 */
export function readWrittenMoment(text: string): WrittenMoment | undefined {
  const [, written = '', hour = '0', minute = '0', second = '0'] =
    /^\s*(\S+(?: [a-z]+ \d+)?)(?:[ T](\d{1,2}):(\d\d)(?::(\d\d))?)?\s*$/i.exec(text) ?? []
  const date = readWrittenDay(written, hour !== '0' || / /.test(text.trim()))
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  return date !== undefined && isTime
    ? { date, time: [hour, minute, second].map((part) => part.padStart(2, '0')).join(':') }
    : undefined
}

function readWrittenDay(text: string, hasTime: boolean): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/i.exec(text) ?? []
  const named = months.indexOf(month.toLowerCase()) + 1
  if (named > 0) return isoDay(Number(year), named, Number(day))
  const [, first = '', mark, second = '', third = ''] =
    /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text) ?? []
  const [a, b, c] = [first, second, third].map(Number)
  if (mark === undefined || a === undefined || b === undefined || c === undefined) return undefined
  if (first.length === 4) return isoDay(a, b, c)
  if (first.length === 3 || third.length === 3) return undefined
  if (mark === '/') return isoDay(yearOf(third), a, b)
  if (third.length === 4) return isoDay(c, b, a)
  // Three parts with points and nothing behind them can be hours, minutes and seconds.
  if (mark === '.' && !hasTime && a < 24 && b < 60 && c < 60) return undefined
  const [yearFirst, dayFirst] = [isoDay(yearOf(first), b, c), isoDay(yearOf(third), b, a)]
  return mark === '-' ? (yearFirst ?? dayFirst) : (dayFirst ?? yearFirst)
}

/** Where the century turns is not agreed: 69 is none of them. */
function yearOf(text: string): number {
  const year = Number(text)
  if (text.length === 4) return year
  return year === 69 ? Number.NaN : year + (year < 70 ? 2000 : 1900)
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day))
  const isDay = year >= 1000 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
  return isDay ? moment.toISOString().slice(0, 10) : undefined
}
