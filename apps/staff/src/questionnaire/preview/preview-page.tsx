import {
  CheckPage,
  QuestionPage,
  textsFor,
  ThanksPage,
  type CitizenFrame,
  type UiLanguage,
} from '@meinungsbild/design'
import {
  parseForm,
  toForm,
  type Form,
  type Language,
  type Questionnaire,
  type Text,
} from '@meinungsbild/questionnaire'
import { routes } from '../../routes.ts'
import { languageName } from '../parts/language-name.ts'
import { carriedText, type PreviewStep } from './preview-step.ts'
import { previewTexts } from './preview.texts.ts'

type PreviewProps = {
  readonly initiative: string
  readonly questionnaire: Questionnaire
  readonly version: number
  /** In which the survey is shown. */
  readonly language: Language
  /** In which the words around it are said. */
  readonly interfaceLanguage: UiLanguage
  readonly step: PreviewStep
  /** What was typed and has to be mended. */
  readonly typed: Form | undefined
}

/** The survey as citizens will see it: the collector's own pages, under a header that says what this is. */
export function PreviewPage(props: PreviewProps) {
  const { initiative, questionnaire, version, step, typed } = props
  const frame = frameOfPreview(props)
  const surveyTitle = titleOfPreview(props)
  const action = routes.preview.href({ id: initiative }, { fassung: String(version) })
  if (step.kind === 'sent') {
    return <ThanksPage frame={frame} surveyTitle={surveyTitle} closing={questionnaire.closing} />
  }
  const { journey, answers } = step
  const state = { id: '', token: '' }
  if (step.kind === 'check') {
    const carried = carriedText(questionnaire, answers)
    return (
      <CheckPage
        {...{ frame, surveyTitle, journey, answers, action }}
        state={{ ...state, carried }}
      />
    )
  }
  const { shown, problems, revealed } = step
  const index = journey.pages.findIndex(({ page }) => page.id === shown.page.id)
  const saved = new URLSearchParams(
    toForm(questionnaire, answers).map(([name, value]) => [name, value]),
  )
  return (
    <QuestionPage
      {...{ frame, surveyTitle, action, problems, revealed }}
      journeyPage={shown}
      position={{ page: index + 1, pages: journey.pages.length }}
      form={typed ?? parseForm(saved.toString())}
      state={{ ...state, carried: carriedText(questionnaire, answers, shown) }}
      back={index > 0}
    />
  )
}

/** Name and unit of the authority give way to what this page is; the link leads back to the editor. */
function frameOfPreview(props: PreviewProps): CitizenFrame {
  const { initiative, questionnaire, version, language, interfaceLanguage } = props
  const texts = textsFor(previewTexts, interfaceLanguage)
  const { languages } = questionnaire
  return {
    language,
    authority: {
      name: texts.banner(version),
      unit: texts.back,
      postalAddress: '',
      email: '',
      phone: '',
    },
    languages: (languages.length > 1 ? languages : []).map((each) => ({
      language: each,
      name: languageName(each, interfaceLanguage),
      href: routes.preview.href({ id: initiative }, { fassung: String(version), sprache: each }),
      current: each === language,
    })),
    links: { home: routes.questionnaire.href({ id: initiative }) },
  }
}

function titleOfPreview({ questionnaire, interfaceLanguage }: PreviewProps): Text {
  const texts = textsFor(previewTexts, interfaceLanguage)
  return Object.fromEntries(
    Object.entries(questionnaire.title).map(([language, words]) => [language, texts.title(words)]),
  )
}
