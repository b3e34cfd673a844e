import {
  CheckPage,
  EndingPage,
  QuestionPage,
  textsFor,
  ThanksPage,
  type CitizenFrame,
  type UiLanguage,
} from '@meinungsbild/design'
import {
  carriedText,
  formOf,
  withoutPage,
  type Circumstances,
  type Questionnaire,
  type Step,
  type Text,
} from '@meinungsbild/questionnaire'
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
  const last = {
    frame: frameOfPreview(props),
    surveyTitle: titleOfPreview(props),
    action: routes.preview.href(
      { id: initiative },
      { fassung: version, ...(testRun !== undefined && { test: '1' }) },
    ),
  }
  const { journey, carried, onward } = step
  const seed = String(circumstances.seed)
  const state = { id: testRun ?? '', token: '', seed, carried: carriedText(carried), onward }
  switch (step.kind) {
    case 'send':
      return <ThanksPage {...last} closing={questionnaire.closing} />
    case 'check':
      return <CheckPage {...last} journey={journey} answers={journey.answers} state={state} />
    case 'ending':
      return <EndingPage {...last} ending={step.ending} state={state} />
    case 'page': {
      const { shown, problems, revealed, typed } = step
      const index = journey.pages.indexOf(shown)
      const kept = onward === 'check' ? carried : withoutPage(questionnaire, carried, shown.page.id)
      return (
        <QuestionPage
          {...last}
          {...{ problems, revealed }}
          media={mediaOfPreview(initiative, questionnaire)}
          unrevealed={shown.waiting}
          journeyPage={shown}
          position={{ page: index + 1, pages: journey.pages.length }}
          form={typed ?? formOf(carried)}
          state={{ ...state, carried: carriedText(kept) }}
          back={index > 0}
        />
      )
    }
    default:
      return step satisfies never
  }
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
