import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { openAnswersFor } from '../at-hand.ts'
import { barredFrom } from '../rights.ts'
import { wordsIn } from '../../search/find-words.ts'
import { holdsAll } from './holds-all.ts'
import { pageField } from '../../layout/page-links.tsx'
import { pageOf } from '../../layout/page-of.ts'
import { searchField } from '../../search/search-field.ts'
import { SearchPage } from './search-page.tsx'

/** Looks through the confirmed texts of all questions; they stand by question, never by person. */
export function searchRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.openAnswerSearch.pattern, (c) =>
    openAnswersFor(c, deps, async (at) => {
      const query = c.req.query(searchField) ?? ''
      const words = wordsIn(query)
      const shown = new Map(
        at.questions
          .filter(({ isShown }) => isShown)
          .map((question, place) => [question.id, place]),
      )
      const confirmed =
        words.length === 0 ? [] : await deps.storage.openAnswers.confirmed(at.survey)
      const found = confirmed
        .filter(({ variable, text }) => shown.has(variable) && holdsAll(text, words))
        .toSorted((one, other) => (shown.get(one.variable) ?? 0) - (shown.get(other.variable) ?? 0))
      const list = pageOf(found, c.req.query(pageField))
      const mayQuote = barredFrom('code', at) === undefined
      return show(c, SearchPage({ frame: frameOf(c), at, query, words, list, mayQuote }))
    }),
  )
}
