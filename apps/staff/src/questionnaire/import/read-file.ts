import { textsFor, type UiLanguage } from '@meinungsbild/design'
import {
  readLimeSurvey,
  readQueXml,
  readSurveyJs,
  readXlsForm,
  type Counts,
  type Refused,
  type ReportLine,
} from '@meinungsbild/formats'
import {
  inLanguage,
  parseQuestionnaire,
  type Flaw,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { idFlaws } from '../change/id-flaw.ts'
import { formatOf, type FormFormat } from './form-format.ts'
import { importTexts } from './import.texts.ts'

/** A file that was read, with what was lost of it. */
export type ReadForm = {
  readonly ok: true
  readonly format: FormFormat
  readonly questionnaire: Questionnaire
  readonly report: readonly ReportLine[]
  /** How much was carried over, where the format counts it. */
  readonly counts?: Counts
}

type ReadFile = ReadForm | { readonly ok: false; readonly sentences: readonly string[] }

/** 20 MB, as with the readers of other tools' files. */
const largestFile = 20 * 1024 * 1024

/** More is not read by anybody; the first ones usually have one cause. */
const mostFlaws = 10

/**
 * Reads a questionnaire from what a file contains, our own or that of another tool. Drafts with flaws are welcome; refused
 * is what has no structure, or ids by which the editor could not tell its questions apart. `textLanguage` is for formats
 * that do not say their language.
 */
export function readFile(file: Uint8Array, textLanguage: string, language: UiLanguage): ReadFile {
  const texts = textsFor(importTexts, language)
  if (file.length > largestFile) return refuse(texts.tooLarge)
  const format = formatOf(file)
  if (format === undefined) return refuse(isBlank(file) ? texts.nothing : texts.unknown)
  const read = readAs(format, file, textLanguage)
  if (!read.ok) {
    return 'flaws' in read
      ? refuse(...told(read.flaws))
      : refuse(inLanguage(read.flaw.message, language))
  }
  const flaws = idFlaws(read.questionnaire)
  return flaws.length > 0 ? refuse(...told(flaws)) : { ...read, format }

  function refuse(...sentences: readonly string[]): ReadFile {
    return { ok: false, sentences }
  }

  function told(flaws: readonly Flaw[]): readonly string[] {
    const more = flaws.length - mostFlaws
    const first = flaws
      .slice(0, mostFlaws)
      .map(({ path, message }) => texts.flaw(path, message[language]))
    return more > 0 ? [...first, texts.moreFlaws(more)] : first
  }
}

function readAs(
  format: FormFormat,
  file: Uint8Array,
  textLanguage: string,
): Omit<ReadForm, 'format'> | Refused | { readonly ok: false; readonly flaws: readonly Flaw[] } {
  switch (format) {
    case 'own': {
      const json = parseJson(file)
      if (json === undefined) return notJson
      const parsed = parseQuestionnaire(json)
      return parsed.ok ? { ok: true, questionnaire: parsed.questionnaire, report: [] } : parsed
    }
    case 'queXml': {
      const text = textOf(file)
      return text === undefined ? notText : readQueXml(text, textLanguage)
    }
    case 'limeSurvey':
      return readLimeSurvey(file)
    case 'surveyJs':
      return readSurveyJs(file)
    case 'xlsForm':
      return readXlsForm(file)
    default:
      return format satisfies never
  }
}

function parseJson(file: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(file) ?? '')
  } catch {
    return undefined
  }
}

function textOf(file: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return undefined
  }
}

function isBlank(file: Uint8Array): boolean {
  return file.length < 1_000 && textOf(file)?.trim() === ''
}

const notText: Refused = {
  ok: false,
  flaw: {
    code: 'notText',
    message: {
      de: 'Die Datei ist kein lesbarer Text (UTF-8).',
      en: 'The file is not readable text (UTF-8).',
    },
  },
}

const notJson: Refused = {
  ok: false,
  flaw: {
    code: 'notJson',
    message: {
      de: 'Die Datei beginnt wie JSON, ist aber keines: Sie ist beschädigt oder unvollständig.',
      en: 'The file begins like JSON but is none: it is damaged or incomplete.',
    },
  },
}
