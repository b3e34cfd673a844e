import type { Language, Questionnaire } from '@meinungsbild/questionnaire'
import type { ReportLine } from '../../report.ts'
import { withoutRepeats } from '../report-failures.ts'
import type { Source } from '../source.ts'
import { groupSources } from './group-source.ts'
import { blockHtml, lineHtml } from './html.ts'
import { namingOf } from './naming.ts'
import { printTables } from './print-tables.ts'
import { quotaSources } from './quota-source.ts'
import { tablesOf } from './source-tables.ts'
import { note, type Writing } from './writing.ts'

export type LimeSurveyFile = {
  /** The contents of a file with the ending .lss. */
  readonly lss: string
  readonly report: readonly ReportLine[]
}

/**
 * Writes a questionnaire as a survey that LimeSurvey 6 imports. Names that are too long for it are shortened, kinds that it
 * does not know become the nearest ones; the report says what is lost or otherwise.
 */
export function writeLimeSurvey(questionnaire: Questionnaire): LimeSurveyFile {
  const report: ReportLine[] = []
  const writing: Writing = {
    questionnaire,
    questions: new Map(
      questionnaire.pages.flatMap(({ questions }) => questions.map((own) => [own.id, own])),
    ),
    naming: namingOf(questionnaire, report),
    report,
  }
  const place = { de: 'Umfrage', en: 'survey' }
  if (questionnaire.variants !== undefined) {
    note(
      writing,
      'lost',
      place,
      'Varianten, von denen jede Person eine sieht, gibt es in LimeSurvey nicht.',
      'There are no variants in LimeSurvey of which each person sees one.',
    )
  }
  const source: Source = {
    sid: surveyId(questionnaire.id),
    languages: questionnaire.languages,
    settings: new Map(),
    title: lineHtml(questionnaire.title, place, writing),
    description: {},
    welcome: blockHtml(questionnaire.introduction, place, writing),
    end: blockHtml(questionnaire.closing, place, writing),
    otherWords: new Set(),
    groups: groupSources(writing),
    quotas: quotaSources(writing),
    hasAssessments: false,
  }
  const codes = languageCodes(questionnaire, writing)
  return {
    lss: printTables(tablesOf(source, codes), [...codes.values()]),
    report: withoutRepeats(report),
  }
}

/** Six digits: those of the id, if it has them; LimeSurvey gives another number if this one is taken. */
function surveyId(id: string): string {
  const digits = id.replace(/\D/g, '')
  return digits === '' ? '100000' : digits.slice(0, 9).replace(/^0+(?=\d)/, '')
}

/** How LimeSurvey calls the languages. */
function languageCodes(
  { languages }: Questionnaire,
  writing: Writing,
): ReadonlyMap<Language, string> {
  const own = languages.map(
    (language) =>
      [
        language,
        language === 'de-x-ls' ? 'de-easy' : language.replace('-x-informal', '-informal'),
      ] as const,
  )
  const unknown = own.filter(([, code]) => code.includes('-x-')).map(([language]) => language)
  if (unknown.length > 0) {
    note(
      writing,
      'changed',
      { de: 'Umfrage', en: 'survey' },
      `Diese Sprachen kennt LimeSurvey womöglich nicht: ${unknown.join(', ')}.`,
      `LimeSurvey may not know these languages: ${unknown.join(', ')}.`,
    )
  }
  return new Map(own)
}
