import { finishReading, type FormRead } from '../form-reading/finish-reading.ts'
import { ownWords } from '../form-reading/form-reading.ts'
import { mostLanguages, tooManyLanguages } from '../form-reading/too-many-languages.ts'
import { refused, type Refused } from '../report.ts'
import { calculatedValues } from './computed-values.ts'
import { endingJumps } from './endings.ts'
import { fieldsOf, isList, textOf } from './fields.ts'
import { ignoredLines } from './ignored.ts'
import { elementItems } from './element-items.ts'
import { newJsReading, noteIgnored } from './js-reading.ts'
import { linkedValues } from './linked-values.ts'
import { readJson } from './json-source.ts'
import { plainMarkdownAt, wordsAt } from './localized.ts'
import { resolverIn } from './names.ts'
import { prescan } from './prescan.ts'
import { surveyPages } from './survey-pages.ts'
import { readTriggers, readElementTriggers } from './triggers.ts'

/** The largest survey known has 700. */
const mostQuestions = 2_000

/**
 * Reads a survey of SurveyJS (surveyjs.io), versions 1 to 3: its JSON as a file, a text, or already parsed. What has no
 * counterpart is in the report, with its place; refused are files that are no such survey, and those that are too large.
 */
export function readSurveyJs(source: unknown): FormRead | Refused {
  const read = readJson(source)
  if (!read.ok) return read
  if (!['pages', 'elements', 'questions'].some((key) => isList(read.json[key]))) return notSurvey
  const reading = newJsReading(read.json, elementItems)
  if (reading.languages.length > mostLanguages) return tooManyLanguages
  prescan(read.json, reading)
  if (reading.questions.size > mostQuestions) return tooManyQuestions
  const survey = fieldsOf(read.json, '')
  readElementTriggers(survey, reading)
  const pages = surveyPages(survey, reading)
  const computed = calculatedValues(survey, reading)
  const triggered = readTriggers(survey, reading)
  const endings = endingJumps(survey, reading)
  const linked = linkedValues(reading)
  const place = { place: { de: 'Umfrage', en: 'Survey' }, names: resolverIn({}, reading.names) }
  const title = wordsAt(survey, ['title'], place, reading)
  const introduction = plainMarkdownAt(survey, ['description'], place.place, reading)
  const closing = plainMarkdownAt(survey, ['completedHtml'], place.place, reading)
  const name = textOf(survey, 'name')
  textOf(survey, 'locale')
  noteIgnored(survey, reading)
  reading.report.push(...ignoredLines(reading))
  const frame = {
    name,
    title: title ?? ownWords(reading, 'Umfrage', 'Survey'),
    ...(introduction !== undefined && { introduction }),
    ...(closing !== undefined && { closing }),
  }
  const draft = {
    pages: pages.map((page, index) =>
      index === 0 ? { ...page, items: [...linked, ...page.items] } : page,
    ),
    computed: [...computed, ...triggered.computed],
    jumps: [...triggered.jumps, ...endings],
  }
  return finishReading(frame, draft, reading)
}

const notSurvey = refused(
  'notSurvey',
  'Die Datei ist keine Umfrage von SurveyJS: Es gibt weder Seiten (pages) noch Fragen (elements).',
  'The file is no survey of SurveyJS: it has neither pages nor elements.',
)

const tooManyQuestions = refused(
  'tooLarge',
  `Die Umfrage hat zu viele Fragen (höchstens ${mostQuestions}).`,
  `The survey has too many questions (at most ${mostQuestions}).`,
)
