import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { FormEntries } from '@meinungsbild/questionnaire'

/**
 * What the link brings along for hidden questions (`?quelle=plakat`), as form entries. A value that is not on the
 * question's list is left out: nothing that somebody writes into a link may reach the answers.
 */
export function linkedValues(
  { questionnaire }: PublishedSurvey,
  query: Readonly<Record<string, string>>,
): FormEntries {
  return questionnaire.pages.flatMap((page) =>
    page.questions.flatMap((question) => {
      if (question.kind !== 'hidden' || !Object.hasOwn(query, question.parameter)) return []
      const value = query[question.parameter]
      const option = question.options.find(({ code }) => code === value)
      return option === undefined ? [] : [[question.id, option.code] as const]
    }),
  )
}

/** The same values as a query, so that a link can hand them on. */
export function linkedQuery(
  survey: PublishedSurvey,
  query: Readonly<Record<string, string>>,
): string {
  const values = new Map(linkedValues(survey, query))
  const pairs = survey.questionnaire.pages.flatMap((page) =>
    page.questions.flatMap((question) => {
      const value = question.kind === 'hidden' ? values.get(question.id) : undefined
      return question.kind === 'hidden' && value !== undefined
        ? [`&${encodeURIComponent(question.parameter)}=${encodeURIComponent(value)}`]
        : []
    }),
  )
  return pairs.join('')
}
