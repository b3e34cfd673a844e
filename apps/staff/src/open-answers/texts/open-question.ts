import { frameOf } from '../../layout/frame.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { openQuestionFor } from '../at-hand.ts'
import { codingAtHand, finalCounts, stillCodes } from '../coding/coding-at-hand.ts'
import { barredFrom } from '../rights.ts'
import { wordsIn } from '../../search/find-words.ts'
import { holdsAll } from './holds-all.ts'
import { OpenQuestionPage } from './open-question-page.tsx'
import { pageField } from '../../layout/page-links.tsx'
import { pageOf } from '../../layout/page-of.ts'
import { searchField } from '../../search/search-field.ts'

/** One question: where it stands, what is to be done, its counted codes and its confirmed texts. */
export function openQuestionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.openQuestion.pattern, (c) =>
    openQuestionFor(c, deps, async (at, question) => {
      const query = c.req.query(searchField) ?? ''
      const words = wordsIn(query)
      const coding = await codingAtHand(deps, at, question)
      // Whoever still codes learns nothing of what others gave, not even in sum.
      const mayCount = !stillCodes(coding, at.initiative.actor)
      const props = {
        frame: frameOf(c),
        at,
        question,
        coding,
        counts: mayCount ? finalCounts(coding, at.limit) : undefined,
        mayCount,
        barred: {
          redact: barredFrom('redact', at),
          code: barredFrom('code', at),
          compare: barredFrom('compare', at),
        },
        query,
        words,
        list: pageOf(
          coding.texts.filter(({ text }) => holdsAll(text, words)),
          c.req.query(pageField),
        ),
      }
      return show(c, OpenQuestionPage(props))
    }),
  )
}
