import {
  ResultsPage,
  ResultsQuestionPage,
  type CitizenFrame,
  type ResultsLinks,
} from '@meinungsbild/design'
import type { PublishedResults, ResultsEdition } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { VNode } from 'preact'
import type { CollectorDeps } from '../collector-deps.ts'
import { houseLinks, languageLinks } from '../pages/frame.ts'
import { sendStatic, staticPage, type StaticPage } from '../pages/static-page.ts'
import { languageField, routes } from '../routes.ts'
import { editionIn } from './edition-in.ts'
import { resultsAt } from './public-results.ts'
import { resultsHref } from './results-href.ts'

/** Rendered once for as long as the results stay the same, each by its address. */
const rendered = new WeakMap<PublishedResults, Map<string, StaticPage>>()

/** All that was published of one survey. */
export function sendResults(c: Context, deps: CollectorDeps): Response | Promise<Response> {
  const results = resultsAt(c, deps)
  if (results === undefined) return c.notFound()
  const edition = editionIn(results, c.req.query(languageField))
  const frame = frameOf(results, edition, routes.results.href(results.slug))
  const links = linksOf(results, edition)
  return sendOnce(c, results, edition.language, () => (
    <ResultsPage {...{ frame, results, edition, links }} />
  ))
}

/** One question of them, at an address that stays. */
export function sendResultsQuestion(c: Context, deps: CollectorDeps): Response | Promise<Response> {
  const results = resultsAt(c, deps)
  const edition = results && editionIn(results, c.req.query(languageField))
  const question = edition?.questions.find(({ id }) => id === c.req.param('question'))
  if (results === undefined || edition === undefined || question === undefined) return c.notFound()
  const frame = frameOf(results, edition, routes.resultsQuestion.href(results.slug, question.id))
  const links = linksOf(results, edition)
  return sendOnce(c, results, `${edition.language} ${question.id}`, () => (
    <ResultsQuestionPage {...{ frame, results, edition, question, links }} />
  ))
}

function sendOnce(
  c: Context,
  results: PublishedResults,
  place: string,
  page: () => VNode,
): Response {
  const pages = rendered.get(results) ?? new Map<string, StaticPage>()
  rendered.set(results, pages)
  const known = pages.get(place) ?? staticPage(page())
  pages.set(place, known)
  return sendStatic(c, known)
}

function frameOf(
  { authority, editions }: PublishedResults,
  { language }: ResultsEdition,
  href: string,
): CitizenFrame {
  // Easy language has a text of its own and no pages for single questions.
  const isQuestion = href.includes('/fragen/')
  const languages = editions
    .filter((edition) => !isQuestion || edition.questions.length > 0)
    .map((edition) => edition.language)
  return {
    language,
    authority,
    languages: languages.length > 1 ? languageLinks(languages, language, href) : [],
    links: houseLinks(language, href),
  }
}

function linksOf(results: PublishedResults, edition: ResultsEdition): ResultsLinks {
  const { slug } = results
  return {
    results: resultsHref(results, edition, routes.results.href(slug)),
    feed: routes.feed.href(),
    question: (id) => resultsHref(results, edition, routes.resultsQuestion.href(slug, id)),
    file: (name) => routes.openData.href(slug, name),
  }
}
