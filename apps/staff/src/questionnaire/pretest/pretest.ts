import type { FormError } from '@meinungsbild/design'
import { contentHash } from '@meinungsbild/storage'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp } from '../../staff-env.ts'
import { workingCopy } from '../chosen-version.ts'
import { draftFor, isBegun } from '../draft.ts'
import { PretestPage } from './pretest-page.tsx'
import { jsonOf } from './test-content.ts'
import { testRunTexts } from './test-run.texts.ts'
import { TestRunPage } from './test-run-page.tsx'
import { waysOf } from './ways.ts'

const mostCharacters = 2_000

/** What can be known of the questionnaire before citizens get it. */
export function pretestRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.pretest.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const { questionnaire, loaded, working, version } = draft
    const hash = contentHash(jsonOf(questionnaire))
    const runs = await deps.storage.testAnswers.all(loaded.id)
    const [language] = questionnaire.languages
    const view = {
      frame: frameOf(c),
      draft,
      version: working?.content === undefined ? String(version) : workingCopy,
      ways: waysOf(questionnaire, { today: deps.now().toISOString().slice(0, 10), language }),
      runs,
      ownRuns: runs.filter((run) => run.questionnaire === hash),
      publicUrl: deps.publicUrl,
      discarded: c.req.query('erledigt') === 'discarded',
    }
    return show(c, PretestPage(view))
  })

  app.post(routes.pretest.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft) || formOf(c).get('tun') !== 'discard') return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const { id } = draft.loaded
    await deps.storage.testAnswers.discard(id)
    return c.redirect(routes.pretest.href({ id }, { erledigt: 'discarded' }), 303)
  })

  app.get(routes.testRun.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    const run = c.req.param('run')
    const known = draft && (await deps.storage.testAnswers.all(draft.loaded.id))
    const own = known?.find(({ id }) => id === run)
    if (draft === undefined || own === undefined) return notFound(c)
    const kept = c.req.query('erledigt') === 'kept'
    const view = { frame: frameOf(c), initiative: draft.loaded, run, kept, errors: [] }
    return show(c, TestRunPage({ ...view, remark: own.remark }))
  })

  app.post(routes.testRun.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (draft === undefined) return notFound(c)
    const { id } = draft.loaded
    const run = c.req.param('run')
    const texts = textsOf(c, testRunTexts)
    const remark = (formOf(c).get('remark') ?? '').trim()
    const again = (message: string) => {
      const errors: readonly FormError[] = [{ field: 'remark', message }]
      const view = { frame: frameOf(c), initiative: draft.loaded, run, remark, kept: false }
      return show(c, TestRunPage({ ...view, errors }), 422)
    }
    if (remark === '') return again(texts.remarkMissing)
    if (remark.length > mostCharacters) return again(texts.remarkTooLong)
    if (!(await deps.storage.testAnswers.remark(id, run, remark))) return notFound(c)
    return c.redirect(routes.testRun.href({ id, run }, { erledigt: 'kept' }), 303)
  })
}
