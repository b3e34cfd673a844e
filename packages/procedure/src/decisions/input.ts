import type { Bilingual } from '../bilingual.ts'
import { isDay, isInstant } from '../day.ts'
import { refuse, type Refused } from '../refusal.ts'

/** The first of several objections, if there is any. */
export function firstOf(
  ...objections: readonly (Refused | undefined | false)[]
): Refused | undefined {
  for (const objection of objections) if (objection) return objection
  return undefined
}

/** Objects to an empty text. */
export function filled(text: string, field: string, label: Bilingual): Refused | undefined {
  if (text.trim() !== '') return undefined
  return refuse(
    'invalid',
    { de: `Bitte füllen Sie „${label.de}“ aus.`, en: `Please fill in “${label.en}”.` },
    { field },
  )
}

/** Objects to anything that is not a day of the calendar. */
export function day(text: string, field: string, label: Bilingual): Refused | undefined {
  if (isDay(text)) return undefined
  return refuse(
    'invalid',
    {
      de: `„${label.de}“ ist kein gültiges Datum. Bitte geben Sie Tag, Monat und Jahr an.`,
      en: `“${label.en}” is not a valid date. Please give day, month and year.`,
    },
    { field },
  )
}

/** Objects to anything that is not a moment with its time zone. */
export function instant(text: string, field: string, label: Bilingual): Refused | undefined {
  if (isInstant(text)) return undefined
  return refuse(
    'invalid',
    {
      de: `„${label.de}“ ist kein gültiger Zeitpunkt. Bitte geben Sie Datum und Uhrzeit an.`,
      en: `“${label.en}” is not a valid moment. Please give date and time.`,
    },
    { field },
  )
}

/** Objects to an input for a reason of its own. */
export function invalid(field: string, message: Bilingual): Refused {
  return refuse('invalid', message, { field })
}

/** Objects that something named does not exist. */
export function unknown(field: string, message: Bilingual): Refused {
  return refuse('unknown', message, { field })
}
