import type { Questionnaire } from '@meinungsbild/questionnaire'
import { reportPeople, reportSurvey } from '../report/report-survey.ts'

const [firstTopic] = reportSurvey.pages

/** The first topic of the large survey and the questions about the people: twelve, as citizens are usually asked. */
export const citySurvey: Questionnaire = {
  ...reportSurvey,
  pages: [...(firstTopic ? [firstTopic] : []), ...reportSurvey.pages.slice(-1)],
}

/** So many people take turns: a million of them differ no more than these in what a page has to compute. */
const different = 5_000

const asked = new Set(citySurvey.pages.flatMap(({ questions }) => questions.map(({ id }) => id)))

/** The contents of opened answers. Every fifth person has written something of their own. */
export function answerContents(): readonly string[] {
  return Array.from(reportPeople(different), ({ answers }, person) => {
    const own = Object.entries(answers).filter(([id]) => asked.has(id) && id !== 'wish')
    const wish = { kind: 'text', value: `Mehr Bänke und Licht an der Haltestelle ${person}.` }
    return JSON.stringify({
      language: 'de',
      answers: { ...Object.fromEntries(own), ...(person % 5 === 0 && { wish }) },
    })
  })
}
