import { textsFor, type Task, type UiLanguage } from '@meinungsbild/design'
import { finalOpinion, type Recheck } from '@meinungsbild/procedure'
import { routes } from '../routes.ts'
import { assessmentStanding, type AssessmentStanding } from './assessment/assessment-content.ts'
import { assessmentTexts } from './assessment/assessment.texts.ts'
import { dataProtectionTexts } from './data-protection.texts.ts'
import type { ProtectionFacts } from './facts/protection-facts.ts'

/** What somebody settles about data protection, each with how far it has come. */
export function settledParts(
  id: string,
  facts: ProtectionFacts,
  recheck: Recheck | undefined,
  language: UiLanguage,
): readonly Task[] {
  const texts = textsFor(dataProtectionTexts, language)
  const { basis, questions, processors, assessment, state } = facts
  const count = (wanted: string) => questions.filter(({ standing }) => standing === wanted).length
  const open = count('open')
  const done = { label: texts.done, tone: 'success' } as const
  const waiting = { label: texts.open } as const
  const missing = { label: texts.missing, tone: 'warning' } as const
  return [
    {
      title: texts.legalBasis,
      href: routes.legalBasis.href({ id }),
      context: basis && texts[basis.kind],
      status: basis ? done : missing,
    },
    {
      title: texts.questions,
      href: routes.questionNeeds.href({ id }),
      context:
        questions.length === 0
          ? undefined
          : texts.questionsWords(questions.length, count('special'), open),
      status: questions.length === 0 ? waiting : open > 0 ? missing : done,
    },
    {
      title: texts.processors,
      href: routes.surveyProcessors.href({ id }),
      context: processors && texts.processorsCount(processors.length),
      status: processors ? done : waiting,
    },
    {
      title: texts.assessment,
      href: routes.assessment.href({ id }),
      context: standingWords(assessmentStanding(assessment), language),
      status: ['none', 'begun'].includes(assessmentStanding(assessment)) ? waiting : done,
    },
    {
      title: texts.opinion,
      href: routes.finalOpinion.href({ id }),
      status:
        finalOpinion(state) === undefined
          ? waiting
          : recheck !== undefined && recheck.changed.length > 0
            ? { label: texts.stale, tone: 'warning' }
            : done,
    },
  ]
}

/** How far the assessment has come, in a few words. */
export function standingWords(standing: AssessmentStanding, language: UiLanguage): string {
  const texts = textsFor(assessmentTexts, language)
  switch (standing) {
    case 'none':
      return texts.standingNone
    case 'begun':
      return texts.standingBegun
    case 'notNeeded':
      return texts.standingNotNeeded
    case 'done':
      return texts.standingDone
    case 'consult':
      return texts.standingConsult
    default:
      return standing satisfies never
  }
}
