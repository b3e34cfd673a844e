import type {
  Address,
  AddressPart,
  ConstantSum,
  DateQuestion,
  FileType,
  LongText,
  Mask,
  MonthQuestion,
  NumberList,
  NumberQuestion,
  Question,
  ShortText,
  Text,
  TextList,
  TimeQuestion,
  Upload,
} from '@meinungsbild/questionnaire'
import { longestText } from '../kinds/text-limits.ts'
import { attributes, type Fields } from './fields.ts'
import { lineHtml } from './html.ts'
import { rowsOf } from './parts.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function shortTextFields(question: ShortText, writing: Writing): Fields {
  return {
    type: 'S',
    attributes: attributes({ maximum_chars: question.maxLength }),
    ...pregOf(question.mask, question, writing),
  }
}

export function longTextFields({ maxLength }: LongText): Fields {
  if (maxLength === longestText) return { type: 'U' }
  return { type: 'T', attributes: attributes({ maximum_chars: maxLength }) }
}

/** LimeSurvey has one limit and one pattern for all fields. */
export function textListFields(question: TextList, writing: Writing): Fields {
  const { rows } = question
  const [first] = rows
  const isOne = (part: (row: TextList['rows'][number]) => unknown) =>
    rows.every((row) => JSON.stringify(part(row)) === JSON.stringify(first && part(first)))
  const hasOneLimit = isOne(({ maxLength }) => maxLength)
  const hasOneMask = isOne(({ mask }) => mask)
  if (!hasOneLimit || !hasOneMask) {
    note(
      writing,
      'lost',
      placeOf(question),
      'Die Felder haben verschiedene Längen oder Muster; LimeSurvey kennt nur eines für alle.',
      'The fields have several lengths or patterns; LimeSurvey knows only one for all.',
    )
  }
  return {
    type: 'Q',
    rows: rowsOf(rows, question, writing),
    attributes: attributes({ maximum_chars: hasOneLimit ? first?.maxLength : undefined }),
    ...(hasOneMask ? pregOf(first?.mask, question, writing) : {}),
  }
}

const masks = {
  email: '[^@\\s]+@[^@\\s]+\\.[^@\\s]+',
  phone: '[+]?[0-9 ()/.-]{5,}',
  postcode: '[0-9]{4,5}',
  url: 'https?://[^\\s]+',
} as const

/** The mask as a regular expression of PHP. */
function pregOf(
  mask: Mask | undefined,
  question: Question,
  writing: Writing,
): Pick<Fields, 'preg'> {
  if (mask === undefined) return {}
  if (mask.kind === 'pattern') {
    const isAnyCase = mask.pattern.startsWith('(?i)')
    const pattern = isAnyCase ? mask.pattern.slice(4) : mask.pattern
    return { preg: `/^(?:${pattern.replaceAll('/', '\\/')})$/${isAnyCase ? 'i' : ''}` }
  }
  note(
    writing,
    'changed',
    placeOf(question),
    'Die Prüfung der Schreibweise wurde zu einem einfachen Muster.',
    'The check of the spelling became a simple pattern.',
  )
  return { preg: `/^(?:${masks[mask.kind].replaceAll('/', '\\/')})$/` }
}

export function numberFields(question: NumberQuestion, writing: Writing): Fields {
  return { type: 'N', ...numberLimitFields(question, writing) }
}

export function numberListFields(question: NumberList, writing: Writing): Fields {
  return {
    type: 'K',
    rows: rowsOf(question.rows, question, writing),
    ...numberLimitFields(question, writing),
  }
}

function numberLimitFields(
  question: NumberQuestion | NumberList,
  writing: Writing,
): Omit<Fields, 'type'> {
  const { min, max, decimals = 0 } = question
  if (decimals > 0 && decimals < 6) {
    note(
      writing,
      'changed',
      placeOf(question),
      `LimeSurvey begrenzt die Zahl der Nachkommastellen nicht (hier: ${decimals}).`,
      `LimeSurvey does not limit the number of decimals (here: ${decimals}).`,
    )
  }
  return {
    attributes: attributes({
      min_num_value_n: min,
      max_num_value_n: max,
      num_value_int_only: decimals === 0 && 1,
    }),
    ...unitFields(question.unit, question, writing),
  }
}

export function constantSumFields(question: ConstantSum, writing: Writing): Fields {
  return {
    type: 'K',
    rows: rowsOf(question.rows, question, writing),
    attributes: attributes({ equals_num_value: question.total }),
    ...unitFields(question.unit, question, writing),
  }
}

function unitFields(
  unit: Text | undefined,
  question: Question,
  writing: Writing,
): Pick<Fields, 'words'> {
  return unit === undefined ? {} : { words: { suffix: lineHtml(unit, placeOf(question), writing) } }
}

export function dateFields({ min, max }: DateQuestion): Fields {
  return { type: 'D', attributes: attributes({ date_min: min, date_max: max }) }
}

export function timeFields(question: TimeQuestion, writing: Writing): Fields {
  if (question.min !== undefined || question.max !== undefined) {
    note(
      writing,
      'lost',
      placeOf(question),
      'Die Grenzen der Uhrzeit entfallen; LimeSurvey kennt nur Grenzen des Datums.',
      'The limits of the time are left out; LimeSurvey only knows limits of dates.',
    )
  }
  return { type: 'D', attributes: { date_format: 'HH:MM' } }
}

export function monthFields({ min, max }: MonthQuestion): Fields {
  return {
    type: 'D',
    attributes: attributes({
      date_format: 'mm/yyyy',
      date_min: min && `${min}-01`,
      date_max: max && `${max}-28`,
    }),
  }
}

const partNames: Readonly<Record<AddressPart, readonly [de: string, en: string]>> = {
  name: ['Name', 'Name'],
  organisation: ['Organisation', 'Organisation'],
  street: ['Straße und Hausnummer', 'Street and number'],
  postcode: ['Postleitzahl', 'Postcode'],
  town: ['Ort', 'Town'],
  email: ['E-Mail-Adresse', 'E-mail address'],
  phone: ['Telefonnummer', 'Phone number'],
}

export function addressFields(question: Address, writing: Writing): Fields {
  note(
    writing,
    'changed',
    placeOf(question),
    'Aus der Anschrift wurden Textfelder; welche davon Pflicht sind, entfällt.',
    'The address became text fields; which of them are required is left out.',
  )
  const { languages } = writing.questionnaire
  const rows = question.parts.map(({ part }) => {
    const [de, en] = partNames[part]
    return {
      id: part,
      label: Object.fromEntries(
        languages.map((language) => [language, /^de(?:-|$)/.test(language) ? de : en]),
      ),
    }
  })
  return { type: 'Q', rows: rowsOf(rows, question, writing) }
}

const endings: Readonly<Record<FileType, string>> = {
  pdf: 'pdf',
  jpeg: 'jpg, jpeg',
  png: 'png',
  webp: 'webp',
  plainText: 'txt',
  odt: 'odt',
  docx: 'docx',
}

const kilobyte = 1024

export function uploadFields({ accept, maxBytes, maxFiles, required }: Upload): Fields {
  return {
    type: '|',
    attributes: attributes({
      allowed_filetypes: accept.map((type) => endings[type]).join(', '),
      max_filesize: maxBytes / kilobyte,
      max_num_of_files: maxFiles,
      min_num_of_files: required ? 1 : 0,
    }),
  }
}
