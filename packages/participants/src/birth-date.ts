/**
 * A date of birth as registers know it: month and day may be unknown (`00.00.1950`). `text` is ISO 8601 as far as it is
 * known: `1950`, `1950-07` or `1950-07-12`.
 */
export type BirthDate = {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
  readonly text: string
}

/**
 * Reads `12.03.1985`, `1985-03-12` (also with a time), `19850312`, or the number of days that a spreadsheet program keeps
 * (from 2,101 on: those below look like years). Years have four digits: `12.03.85` says not which century.
 */
export function readBirthDate(cell: string): BirthDate | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(cell)
  if (german) return birthDate(german[3], german[2], german[1])
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]*Z?| 00:00:00)?$/.exec(cell)
  if (iso) return birthDate(iso[1], iso[2], iso[3])
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(cell)
  if (packed) return birthDate(packed[1], packed[2], packed[3])
  return /^\d{4,5}$/.test(cell) ? fromSerial(Number(cell)) : undefined
}

/** How old somebody is on an ISO day: at least and at most, which are the same where the date is known. */
export function ageOn(
  birth: BirthDate,
  day: string,
): { readonly least: number; readonly most: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const age = (bornMonth: number, bornDay: number) => {
    const before = month < bornMonth || (month === bornMonth && date < bornDay)
    return year - birth.year - (before ? 1 : 0)
  }
  return {
    least: age(birth.month ?? 12, birth.day ?? 31),
    most: age(birth.month ?? 1, birth.day ?? 1),
  }
}

function birthDate(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): BirthDate | undefined {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)]
  if (year < 1880 || (month === 0 && day !== 0)) return undefined
  if (month === 0) return { year, month: undefined, day: undefined, text: String(year) }
  const monthly = `${year}-${twoDigits(month)}`
  if (day === 0) return month > 12 ? undefined : { year, month, day: undefined, text: monthly }
  return isDay(year, month, day)
    ? { year, month, day, text: `${monthly}-${twoDigits(day)}` }
    : undefined
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

/** Spreadsheet programs count days from 30 December 1899. */
function fromSerial(days: number): BirthDate | undefined {
  if (days <= 2_100) return undefined
  const date = new Date(Date.UTC(1899, 11, 30 + days))
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return birthDate(String(year), String(month), String(day))
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
