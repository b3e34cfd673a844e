import {
  AccessibilityPage,
  ImprintPage,
  NoticePage,
  PrivacyPage,
  ResumePage,
  StartPage,
  ThanksPage,
} from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import {
  answeringMinutes,
  firstStep,
  inLanguage,
  isAnsweredInBrowser,
  isSameForAll,
  personalQuestions,
  tellingTraits,
  questionCount,
  type Language,
} from '@meinungsbild/questionnaire'
import { anonymityClaim } from '@meinungsbild/secrecy'
import { firstQuestionPage } from '../journey/show-question-page.tsx'
import { inLanguageHref, routes } from '../routes.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { barrierHref, surveyFrame, surveyMedia } from './frame.ts'
import { staticPage, type StaticPage } from './static-page.ts'

/** Leichte Sprache as a language of a survey. */
const easyLanguage = 'de-x-ls'

/** The pages of a survey that are the same for everybody who reads a language. */
export type SurveyPages = {
  readonly start: StaticPage
  /** The first page of questions; none where a code comes first, or where not everybody sees the same. */
  readonly firstQuestions: StaticPage | undefined
  readonly notYetOpen: StaticPage
  readonly thanks: StaticPage
  /** Where the window's history leads back to a journey that a browser has made itself. */
  readonly resume: StaticPage
  readonly privacy: StaticPage
  readonly accessibility: StaticPage
  readonly imprint: StaticPage
}

/** What of a survey its pages are made of. */
type Drawable = Pick<PreparedSurvey, 'survey' | 'live' | 'journeys'>

export function surveyPages(drawable: Drawable, language: Language): SurveyPages {
  const { survey } = drawable
  const { slug, questionnaire, authority, notice, access, opens } = survey
  const { title, closing } = questionnaire
  const frame = (href: string) => surveyFrame(survey, language, href)
  const surveyHref = inLanguageHref(routes.start.href(slug), language)
  const anonymity = claimOf(survey)
  return {
    start: staticPage(startPage(survey, language)),
    firstQuestions: firstQuestions(drawable, language),
    notYetOpen: staticPage(
      <NoticePage frame={frame(routes.start.href(slug))} notice={{ kind: 'notYetOpen', opens }} />,
    ),
    thanks: staticPage(
      <ThanksPage frame={frame(routes.thanks.href(slug))} surveyTitle={title} closing={closing} />,
    ),
    resume: staticPage(
      <ResumePage
        frame={surveyFrame(survey, language)}
        surveyTitle={title}
        surveyHref={surveyHref}
        inBrowser={isAnsweredInBrowser(questionnaire)}
      />,
    ),
    privacy: staticPage(
      <PrivacyPage
        frame={frame(routes.privacy.href(slug))}
        surveyTitle={title}
        surveyHref={surveyHref}
        authority={authority}
        notice={notice}
        anonymity={anonymity}
        withCode={access.kind === 'code'}
      />,
    ),
    accessibility: staticPage(
      <AccessibilityPage
        frame={frame(routes.accessibility.href(slug))}
        surveyHref={surveyHref}
        surveyTitle={inLanguage(title, language)}
        authority={authority}
        reportHref={barrierHref(language, routes.start.href(slug))}
        offers={{
          easyLanguage: questionnaire.languages.includes(easyLanguage),
          signLanguage: questionnaire.signLanguage !== undefined,
        }}
      />,
    ),
    imprint: staticPage(
      <ImprintPage
        frame={frame(routes.imprint.href(slug))}
        surveyHref={surveyHref}
        authority={authority}
      />,
    ),
  }
}

/** The start page; `linked` is what a link brought along, to be handed on (`&quelle=plakat`). */
export function startPage(survey: PublishedSurvey, language: Language, linked = '') {
  const { slug, questionnaire, access, closes } = survey
  const { title, introduction } = questionnaire
  const questionsHref = inLanguageHref(routes.questions.href(slug), language) + linked
  return (
    <StartPage
      frame={surveyFrame(survey, language, routes.start.href(slug))}
      title={title}
      introduction={introduction}
      questions={questionCount(questionnaire)}
      minutes={answeringMinutes(questionnaire.pages)}
      closes={closes}
      anonymity={claimOf(survey)}
      signLanguage={signLanguageOf(survey, language)}
      easyLanguageHref={
        language !== easyLanguage && questionnaire.languages.includes(easyLanguage)
          ? inLanguageHref(routes.start.href(slug), easyLanguage) + linked
          : undefined
      }
      entry={
        access.kind === 'open'
          ? { kind: 'open', href: questionsHref }
          : { kind: 'code', href: access.admissionUrl }
      }
    />
  )
}

/** The start page as a video; where there is none in a language, there is none in another. */
function signLanguageOf(survey: PublishedSurvey, language: Language) {
  const video = survey.questionnaire.signLanguage?.[language]
  return video === undefined ? undefined : { video, media: surveyMedia(survey) }
}

function claimOf({ access, questionnaire, sealing }: PublishedSurvey) {
  return anonymityClaim({
    access,
    box: sealing.box ?? 'open',
    sealing: isAnsweredInBrowser(questionnaire) ? 'browser' : 'server',
    personalQuestions: personalQuestions(questionnaire),
    tellingTraits: tellingTraits(questionnaire).map(({ trait }) => trait),
  })
}

function firstQuestions(
  { survey: { questionnaire, access }, live, journeys }: Drawable,
  language: Language,
): StaticPage | undefined {
  if (access.kind === 'code' || !isSameForAll(questionnaire)) return undefined
  // The day would matter only to a condition on it, and none can hold before the first answer.
  const circumstances = { seed: 0, today: '', language }
  const step = firstStep(questionnaire, circumstances)
  if (step.kind !== 'page') return undefined
  const isForToday = live.dependsOnDay && live.page(step.shown.page.id, '') !== undefined
  return isForToday ? undefined : staticPage(firstQuestionPage(journeys, circumstances, step))
}
