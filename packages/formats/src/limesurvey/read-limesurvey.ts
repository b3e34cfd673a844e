import type { Questionnaire, Text } from '@meinungsbild/questionnaire'
import { translateLimeSurvey } from '../expressions/limesurvey/translate-limesurvey.ts'
import { filledText } from '../form-reading/filled-text.ts'
import { newFormReading, type Counts } from '../form-reading/form-reading.ts'
import { settleDraft } from '../form-reading/settle-draft.ts'
import { refused, type Refused, type ReportLine } from '../report.ts'
import { columnsOf } from './columns.ts'
import { countsOf } from './counts.ts'
import { pagesOf, shuffledPages } from './pages.ts'
import { withQuotas } from './quotas.ts'
import { readFile } from './read-file.ts'
import { readSource } from './read-source.ts'
import { noteAt, sentences, type Reading } from './reading.ts'
import { reportFailures, withoutRepeats } from './report-failures.ts'
import { reportSettings } from './settings.ts'
import type { Source } from './source.ts'
import { noteSurvey } from './survey-settings.ts'
import { newVariables } from './variables.ts'
import { lineOf, markdownOf } from './words.ts'

/** A form of LimeSurvey as a questionnaire, with what could not be carried over. */
export type LimeSurveyForm = {
  readonly ok: true
  readonly questionnaire: Questionnaire
  readonly report: readonly ReportLine[]
  readonly counts: Counts
  /**
   * The columns of the survey's results (`12X3X4SQ001`), by what they became: `question`, `question.row`, `question:code` for
   * one of several, `question~code` for the text beside it.
   */
  readonly columns: ReadonlyMap<string, string>
}

/**
 * Reads a survey (.lss), a group (.lsg), a question (.lsq), an archive (.lsa) or a structure with tabs (.txt) of LimeSurvey
 * 1.87 to 7. Groups become pages, HTML becomes words or Markdown, relevance and conditions become expressions. What cannot
 * be carried over is in the report; refused are only files that are none of LimeSurvey, damaged, or too large.
 */
export function readLimeSurvey(file: Uint8Array | string): LimeSurveyForm | Refused {
  const read = readFile(file)
  if (!read.ok) return read
  const source = readSource(read.tables)
  const count = source.groups.reduce((sum, { questions }) => sum + questions.length, 0)
  return count > mostQuestions ? tooManyQuestions : formOf(source)
}

/** No survey of people has a tenth of this. */
const mostQuestions = 5_000

const tooManyQuestions = refused(
  'tooManyQuestions',
  `Die Umfrage hat zu viele Fragen (höchstens ${mostQuestions}).`,
  `The survey has too many questions (at most ${mostQuestions}).`,
)

function formOf(source: Source): LimeSurveyForm {
  const form = newFormReading(source.languages, translateLimeSurvey)
  const reading: Reading = {
    form,
    source,
    variables: newVariables(),
    settings: new Map(),
    conditions: { carried: 0, all: 0 },
  }
  const survey = { reading, place: { de: 'Umfrage', en: 'survey' } }
  noteSurvey(reading)
  const title = lineOf(source.title, survey) ?? untitled(reading)
  const introduction = joined(
    markdownOf(source.description, survey),
    markdownOf(source.welcome, survey),
  )
  const closing = markdownOf(source.end, survey)
  const drafts = pagesOf(reading)
  const settled = settleDraft({ pages: drafts, computed: [], jumps: [] }, form)
  const { pages, quotas, endings } = withQuotas(settled.pages, reading)
  const shuffled = shuffledPages(drafts, reading)
  const all = new Set(pages.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const questionnaire: Questionnaire = {
    id: `limesurvey${source.sid.replace(/\W/g, '')}`,
    title: filledText(title, new Set(), form),
    languages: source.languages,
    ...(introduction && { introduction: filledText(introduction, new Set(), form) }),
    ...(closing && { closing: filledText(closing, all, form) }),
    pages,
    ...(endings.length > 0 && {
      endings: endings.map((ending) => ({ ...ending, text: filledText(ending.text, all, form) })),
    }),
    ...(quotas.length > 0 && { quotas }),
    ...(shuffled.length > 0 && { shuffledPages: shuffled }),
  }
  noteEmptyGroups(drafts.length - pages.length, reading)
  const counts = countsOf(reading, all)
  reportFailures(reading)
  reportSettings(reading)
  return {
    ok: true,
    questionnaire,
    report: withoutRepeats(form.report),
    counts,
    columns: columnsOf(reading),
  }
}

function untitled(reading: Reading): Text {
  const { source } = reading
  const [group] = source.groups
  if (group !== undefined && Object.keys(group.name).length > 0) return group.name
  return sentences(reading, 'Befragung', 'Survey')
}

function joined(first: Text | undefined, second: Text | undefined): Text | undefined {
  if (first === undefined || second === undefined) return first ?? second
  const languages = new Set([...Object.keys(first), ...Object.keys(second)])
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      [first[language], second[language]].filter(Boolean).join('\n\n'),
    ]),
  )
}

function noteEmptyGroups(count: number, reading: Reading): void {
  if (count <= 0) return
  noteAt(
    { reading, place: { de: 'Umfrage', en: 'survey' } },
    'changed',
    'Gruppen ohne Fragen und ohne Text wurden weggelassen.',
    'Groups without questions and without text were left out.',
  )
}
