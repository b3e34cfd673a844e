import {
  stateAfter,
  StepPage,
  textsFor,
  ThanksPage,
  type CitizenFrame,
  type JourneySurvey,
  type UiLanguage,
} from '@meinungsbild/design'
import type { Circumstances, Questionnaire, Step, Text } from '@meinungsbild/questionnaire'
import { routes } from '../../routes.ts'
import { languageName } from '../parts/language-name.ts'
import { mediaOfPreview } from './preview-media.ts'
import { previewTexts } from './preview.texts.ts'

type PreviewProps = {
  readonly initiative: string
  readonly questionnaire: Questionnaire
  /** What is shown, as the address names it: the number of a version, or `arbeitsstand`. */
  readonly version: string
  readonly circumstances: Circumstances
  /** In which the words around it are said. */
  readonly interfaceLanguage: UiLanguage
  readonly step: Step
  /** The test run that the pages belong to; without one nothing is stored. */
  readonly testRun?: string | undefined
}

/** The survey as citizens will see it: the collector's own pages, under a header that says what this is. */
export function PreviewPage(props: PreviewProps) {
  const { initiative, questionnaire, version, circumstances, step, testRun } = props
  const frame = frameOfPreview(props)
  const survey: JourneySurvey = {
    questionnaire,
    title: titleOfPreview(props),
    frame: () => frame,
    action: routes.preview.href(
      { id: initiative },
      { fassung: version, ...(testRun !== undefined && { test: '1' }) },
    ),
    media: mediaOfPreview(initiative, questionnaire),
    live: () => undefined,
    dependsOnDay: false,
    sealing: { place: 'server', inBrowser: undefined },
  }
  if (step.kind === 'send') {
    return <ThanksPage frame={frame} surveyTitle={survey.title} closing={questionnaire.closing} />
  }
  const state = stateAfter(step, questionnaire, circumstances, { id: testRun ?? '', token: '' })
  return <StepPage {...{ survey, circumstances, step, state }} />
}

/** Name and unit of the authority give way to what this page is; the link leads back to the editor. */
function frameOfPreview(props: PreviewProps): CitizenFrame {
  const { initiative, questionnaire, version, circumstances, interfaceLanguage, testRun } = props
  const texts = textsFor(previewTexts, interfaceLanguage)
  const { languages } = questionnaire
  return {
    language: circumstances.language,
    authority: {
      name: testRun === undefined ? texts.banner(version) : texts.testBanner(version),
      unit: texts.back,
      postalAddress: '',
      email: '',
      phone: '',
    },
    languages: (languages.length > 1 ? languages : []).map((each) => ({
      language: each,
      name: languageName(each, interfaceLanguage),
      current: each === circumstances.language,
      // A test run keeps what was answered, as citizens' pages do: there the languages are buttons.
      ...(testRun === undefined && {
        href: routes.preview.href({ id: initiative }, { fassung: version, sprache: each }),
      }),
    })),
    links: { home: routes.questionnaire.href({ id: initiative }) },
  }
}

function titleOfPreview({ questionnaire, interfaceLanguage, testRun }: PreviewProps): Text {
  const texts = textsFor(previewTexts, interfaceLanguage)
  const titled = testRun === undefined ? texts.title : texts.testTitle
  return Object.fromEntries(
    Object.entries(questionnaire.title).map(([language, words]) => [language, titled(words)]),
  )
}
