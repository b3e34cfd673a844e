import { uiLanguage } from '@meinungsbild/design'
import { frameOf } from '../layout/frame.ts'
import { pageField } from '../layout/page-links.tsx'
import { pageOf } from '../layout/page-of.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { findPassages } from './find-passages.ts'
import { wordsIn } from './find-words.ts'
import { searchField } from './search-field.ts'
import { SearchPage } from './search-page.tsx'
import { searchedInitiatives } from './searched-initiatives.ts'

/** Looks through everything that employees may read. */
export function wholeSearchRoutes(app: StaffApp, deps: StaffDeps): void {
  const passagesIn = searchedInitiatives(deps.storage)

  app.get(routes.search.pattern, async (c) => {
    const frame = frameOf(c)
    const query = (c.req.query(searchField) ?? '').slice(0, 200)
    const words = wordsIn(query)
    const all = words.length === 0 ? [] : await passagesIn(uiLanguage(frame.language))
    const list = pageOf(findPassages(all, words), c.req.query(pageField))
    return show(c, SearchPage({ frame, query, words, list }))
  })
}
