import { HomePage } from '@meinungsbild/design'
import { surveyState } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { inLanguageHref, routes } from '../routes.ts'
import { languageOf } from '../shelf/prepared-survey.ts'
import { editionIn } from '../published/edition-in.ts'
import { houseFrame } from './frame.ts'
import { pageLanguage } from './page-language.ts'
import { publicResults } from '../published/public-results.ts'
import { resultsHref } from '../published/results-href.ts'
import { sendStatic, staticPage } from './static-page.ts'

/** The overview: what runs now, and what has been published. */
export function sendHome(c: Context, deps: CollectorDeps): Response {
  const language = pageLanguage(c)
  const now = deps.now().toISOString()
  const running = [...deps.shelf.surveys()]
    .map(({ survey }) => survey)
    .filter((survey) => surveyState(survey, now) === 'open')
    .sort((a, b) => a.closes.localeCompare(b.closes))
  return sendStatic(
    c,
    staticPage(
      <HomePage
        frame={houseFrame(language, routes.home.href())}
        running={running.map((survey) => ({
          title: inLanguage(survey.questionnaire.title, language),
          href: inLanguageHref(routes.start.href(survey.slug), languageOf(survey, language)),
          authority: survey.authority.name,
          closes: survey.closes,
        }))}
        published={publicResults(deps, now).map((results) => {
          const edition = editionIn(results, language)
          const href = resultsHref(results, edition, routes.results.href(results.slug))
          return { title: edition.title, href, authority: results.authority.name }
        })}
        resultsHref={inLanguageHref(routes.resultsList.href(), language)}
      />,
    ),
  )
}
