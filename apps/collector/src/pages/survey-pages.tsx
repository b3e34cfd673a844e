import {
  AccessibilityPage,
  ImprintPage,
  NoticePage,
  PrivacyPage,
  StartPage,
  ThanksPage,
} from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import { journey, personalQuestions, type Language } from '@meinungsbild/questionnaire'
import { anonymityClaim } from '@meinungsbild/secrecy'
import { firstQuestionPage } from '../journey/show-question-page.tsx'
import { inLanguageHref, routes } from '../routes.ts'
import { answeringMinutes, questionCount } from './answering-time.ts'
import { surveyFrame } from './frame.ts'
import { staticPage, type StaticPage } from './static-page.ts'

/** The pages of a survey that are the same for everybody who reads a language. */
export type SurveyPages = {
  readonly start: StaticPage
  /** The first page of questions; none where a code comes first. */
  readonly firstQuestions: StaticPage | undefined
  readonly notYetOpen: StaticPage
  readonly thanks: StaticPage
  readonly privacy: StaticPage
  readonly accessibility: StaticPage
  readonly imprint: StaticPage
}

export function surveyPages(survey: PublishedSurvey, language: Language): SurveyPages {
  const { slug, questionnaire, authority, notice, access, opens, closes } = survey
  const { title, introduction, closing } = questionnaire
  const frame = (href: string) => surveyFrame(survey, language, href)
  const surveyHref = inLanguageHref(routes.start.href(slug), language)
  const anonymity = anonymityClaim({
    access: access.kind,
    box: 'open',
    personalQuestions: personalQuestions(questionnaire),
  })
  return {
    start: staticPage(
      <StartPage
        frame={frame(routes.start.href(slug))}
        title={title}
        introduction={introduction}
        questions={questionCount(questionnaire)}
        minutes={answeringMinutes(questionnaire)}
        closes={closes}
        anonymity={anonymity}
        entry={
          access.kind === 'open'
            ? { kind: 'open', href: inLanguageHref(routes.questions.href(slug), language) }
            : { kind: 'code', href: access.admissionUrl }
        }
      />,
    ),
    firstQuestions: firstQuestions(survey, language),
    notYetOpen: staticPage(
      <NoticePage frame={frame(routes.start.href(slug))} notice={{ kind: 'notYetOpen', opens }} />,
    ),
    thanks: staticPage(
      <ThanksPage frame={frame(routes.thanks.href(slug))} surveyTitle={title} closing={closing} />,
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
        authority={authority}
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

function firstQuestions(survey: PublishedSurvey, language: Language): StaticPage | undefined {
  const walk = journey(survey.questionnaire, {})
  const shown = walk.pages[0]
  if (survey.access.kind === 'code' || shown === undefined) return undefined
  return staticPage(firstQuestionPage(survey, language, walk, shown))
}
