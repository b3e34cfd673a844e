import { openVariables } from '@meinungsbild/analysis'
import { arrivalPeriods, type ArrivalUnit } from '@meinungsbild/analysis/microdata'
import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import type { DataSource } from '@meinungsbild/formats'
import type { Language, Questionnaire } from '@meinungsbild/questionnaire'
import { openQuestionsOf } from '../open-answers/at-hand.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { dataSource } from './data-source.ts'
import type { MicrodataAtHand } from './microdata-at-hand.ts'
import { microdataTexts } from './microdata.texts.ts'
import { textSource } from './text-source.ts'

export const contents = ['answers', 'texts'] as const
export const arrivalChoices = ['none', 'week', 'day'] as const

export type ChosenSource =
  | {
      readonly ok: true
      readonly source: DataSource
      readonly questionnaire: Questionnaire
      /** What is in it beside the usual, in German for the dossier; '' where it is the usual. */
      readonly remark: string
    }
  | { readonly ok: false; readonly error: FormError }

/** What the form asks for as the source of a file: single answers, with the day of their coming or without, or texts. */
export async function chosenSource(
  deps: StaffDeps,
  atHand: MicrodataAtHand,
  form: URLSearchParams,
  ui: UiLanguage,
): Promise<ChosenSource> {
  const { questionnaire } = atHand.dataset
  const language = chosenLanguage(questionnaire, form.get('language'))
  const described = { questionnaire, language, createdAt: deps.now() }
  return form.get('content') === 'texts'
    ? writtenTexts(deps, atHand, described, ui)
    : singleAnswers(atHand, described, readUnit(form.get('arrival')), ui)
}

type Described = {
  readonly questionnaire: Questionnaire
  readonly language: Language
  readonly createdAt: Date
}

function singleAnswers(
  { microdata, dataset, rule }: MicrodataAtHand,
  described: Described,
  unit: ArrivalUnit | undefined,
  ui: UiLanguage,
): ChosenSource {
  const texts = textsFor(microdataTexts, ui)
  const { questionnaire } = described
  if (unit === undefined) {
    return { ok: true, source: dataSource(microdata, described), questionnaire, remark: '' }
  }
  const periods = arrivalPeriods(dataset, unit, rule)
  if (periods === undefined)
    return { ok: false, error: { field: 'arrival', message: texts.noPeriods(rule.minimumBase) } }
  return {
    ok: true,
    source: dataSource(microdata, { ...described, arrivals: { unit, periods } }),
    questionnaire,
    remark: textsFor(microdataTexts, 'de')[unit === 'day' ? 'withDays' : 'withWeeks'],
  }
}

async function writtenTexts(
  deps: StaffDeps,
  { survey }: MicrodataAtHand,
  described: Described,
  ui: UiLanguage,
): Promise<ChosenSource> {
  const texts = textsFor(microdataTexts, ui)
  const { questionnaire } = described
  const open = await openQuestionsOf(deps, survey, openVariables(questionnaire))
  const questions = open.questions.filter(
    ({ isShown, progress }) => isShown && progress.confirmed > 0,
  )
  if (questions.length === 0)
    return { ok: false, error: { field: 'content', message: texts.noTexts(open.limit) } }
  const { openAnswers } = deps.storage
  const source = textSource({ survey, questions, openAnswers }, described)
  return { ok: true, source, questionnaire, remark: textsFor(microdataTexts, 'de').onlyTexts }
}

function readUnit(text: string | null): ArrivalUnit | undefined {
  return text === 'day' || text === 'week' ? text : undefined
}

/** A language of the questionnaire; its first one where another was asked for. */
function chosenLanguage({ languages }: Questionnaire, wanted: string | null | undefined): Language {
  return languages.find((language) => language === wanted) ?? languages[0]
}
