import type { Question, Text } from '@meinungsbild/questionnaire'
import { plainText } from '../html-text.ts'
import { childOf, textOf, type XmlElement } from '../safe/xml-element.ts'
import { pointsOf } from './options.ts'
import type { Common } from './question.ts'
import { note, textIn, type Reading } from './reading.ts'

/**
 * A field to write in, or a visual analogue scale. The file's `length` is the size of a box on paper and not a limit of
 * the answer (LimeSurvey writes 5 for a text of any length), so it is not carried over.
 */
export function freeQuestion(
  response: XmlElement,
  common: Common,
  place: Text,
  reading: Reading,
  oneOfSeveral: boolean,
  row?: XmlElement,
): readonly Question[] {
  const varName = (row ?? response).attributes['varName'] ?? ''
  const free = childOf(response, 'free')
  const label = plainText(row ? textOf(row, 'text') : free ? textOf(free, 'label') : '')
  const base = {
    id: reading.names.take(varName, 'question'),
    ...labelled(common, label, oneOfSeveral, reading),
  }
  if (varName) reading.varNames.set(base.id, varName)
  const discrete = childOf(response, 'dvas')
  if (discrete) return [{ kind: 'scale', ...base, points: pointsOf(discrete, place, reading) }]
  const analogue = childOf(response, 'vas')
  if (analogue) return [analogueScale(analogue, base, place, reading)]
  if (free) return [field(free, base, place, reading)]
  note(
    reading,
    'lost',
    place,
    'Die Art des Antwortfelds ist nicht bekannt; die Frage wurde nicht übernommen.',
    'The kind of response is not known; the question was not carried over.',
  )
  return []
}

type Base = Common & { readonly id: string }

function field(free: XmlElement, base: Base, place: Text, reading: Reading): Question {
  if (textOf(free, 'skipTo')) {
    note(
      reading,
      'lost',
      place,
      'Ein Sprung nach einer freien Angabe wurde nicht übernommen.',
      'A skip after a free entry was not carried over.',
    )
  }
  const format = textOf(free, 'format')
  switch (format) {
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        ...base,
        ...limits(free),
        ...(format === 'number' && { decimals: 6 }),
      }
    case 'currency':
      return { kind: 'number', ...base, ...limits(free), decimals: 2 }
    case 'date':
      return { kind: 'date', ...base, ...days(free) }
    case 'longtext':
      return { kind: 'longText', ...markedPersonal(base, place, reading) }
    case 'text':
    case '':
      return { kind: 'shortText', ...markedPersonal(base, place, reading) }
    default:
      note(
        reading,
        'changed',
        place,
        `Das Format „${format}“ ist nicht bekannt; die Frage wurde zu einem Textfeld.`,
        `The format “${format}” is not known; the question became a text field.`,
      )
      return { kind: 'shortText', ...base }
  }
}

/** Words by which a form asks who somebody is. */
const askingForPerson = /e-?mail|telefon|handynummer|vorname|nachname|anschrift|kontaktdaten/i

/** The file does not say which answers are personal data; a question that names such data is marked, and reported. */
function markedPersonal(base: Base, place: Text, reading: Reading): Base & { personal?: true } {
  const words = [base.id, ...Object.values(base.text)]
  if (!words.some((text) => askingForPerson.test(text))) return base
  note(
    reading,
    'changed',
    place,
    'Die Frage wurde als Frage nach personenbezogenen Daten gekennzeichnet.',
    'The question was marked as asking for personal data.',
  )
  return { ...base, personal: true }
}

function analogueScale(scale: XmlElement, base: Base, place: Text, reading: Reading): Question {
  note(
    reading,
    'changed',
    place,
    'Aus der stufenlosen Skala (100 mm) wurde eine Zahl von 0 bis 100.',
    'The visual analogue scale (100 mm) became a number from 0 to 100.',
  )
  const ends = `0 = ${plainText(textOf(scale, 'labelleft')) || '–'}, 100 = ${plainText(textOf(scale, 'labelright')) || '–'}`
  const help = [base.help?.[reading.language], ends].filter(Boolean).join(' ')
  return { kind: 'number', ...base, help: textIn(reading, help), min: 0, max: 100 }
}

function labelled(common: Common, label: string, oneOfSeveral: boolean, reading: Reading): Common {
  if (label === '') return common
  const text = common.text[reading.language] ?? ''
  if (oneOfSeveral) return { ...common, text: textIn(reading, `${text} – ${label}`) }
  const help = [common.help?.[reading.language], label].filter(Boolean).join(' ')
  return { ...common, help: textIn(reading, help) }
}

function limits(free: XmlElement): { readonly min?: number; readonly max?: number } {
  const [min, max] = ['min', 'max'].map((name) => {
    const text = textOf(free, name)
    return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text)
  })
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

function days(free: XmlElement): { readonly min?: string; readonly max?: string } {
  const [min, max] = ['min', 'max'].map((name) => /^\d{4}-\d\d-\d\d$/.exec(textOf(free, name))?.[0])
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}
