import type { FormError } from '@meinungsbild/design'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { publishProgress, publishResults } from '../publishing/publish-results.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { figuresMark } from './changed-figures.ts'
import { instantInBerlin } from './instant-in-berlin.ts'
import { PressReleasePage } from './press-release-page.tsx'
import { pressReleaseTexts } from './press-release.texts.ts'
import { quoteHash } from './quote-hash.ts'
import { releaseView } from './release-view.ts'
import { rememberFigures } from './remember-figures.ts'

const document = 'pressRelease'

/** The press release in all its versions, its figures, its quote, its embargo, and its publication. */
export function pressReleaseRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.pressRelease.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative) : notFound(c)
  })

  app.post(routes.pressRelease.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const typed = formOf(c).get('until') ?? ''
    const until = instantInBerlin(typed)
    const again = (message: string) =>
      page(c, deps, initiative, { typed, errors: [{ field: 'until', message }] })
    if (until === undefined) return again(textsOf(c, pressReleaseTexts).embargoMissing)
    return carryOut(
      c,
      deps,
      initiative.id,
      { kind: 'setEmbargo', until },
      { done: here(initiative), again: (refusal) => again(refusal.message[languageOf(c)]) },
    )
  })

  app.post(routes.pressReleaseFigures.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'saveDocument', document })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const view = await releaseView(deps, initiative)
    const seen = formOf(c).get('figures')
    if (!view?.resolved.ok || seen !== figuresMark(view.resolved.release.figures))
      return page(c, deps, initiative, { errors: [] })
    await rememberFigures(deps, initiative)
    return c.redirect(here(initiative), 303)
  })

  app.post(routes.pressReleaseQuote.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'releaseQuote', document })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const view = await releaseView(deps, initiative)
    if (!view?.resolved.ok) return page(c, deps, initiative, { errors: [] })
    const { quote } = view.resolved.release
    const hash = quoteHash(quote)
    if (formOf(c).get('quote') !== hash) return page(c, deps, initiative, { errors: [] })
    const { contentHash } = view.version
    const command = { kind: 'releaseQuote', document, contentHash, quote, quoteHash: hash } as const
    return carryOut(c, deps, initiative.id, command, { done: here(initiative) })
  })

  app.post(routes.pressReleasePublication.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, pressReleaseTexts)
    const permission = initiative.may({ kind: 'publish', document })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const view = await releaseView(deps, initiative)
    if (!view) return refused(c, 409, texts.noResults)
    const { resolved, changed, quote, version, results } = view
    if (!resolved.ok || changed.length > 0 || quote.kind === 'figureChanged')
      return page(c, deps, initiative, { errors: [] })
    const withCosts = formOf(c).get('costs') !== null
    const pushed = await publishResults(deps, initiative, results, resolved.release, withCosts)
    if (!pushed.ok) return refused(c, 409, texts.outside(pushed.refusal.detail))
    const { publicHash } = pushed
    const command = { kind: 'publish', document, contentHash: version.contentHash } as const
    return carryOut(c, deps, initiative.id, { ...command, publicHash }, { done: here(initiative) })
  })

  app.post(routes.pressReleaseMeasures.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, pressReleaseTexts)
    const permission = initiative.may({ kind: 'publishMeasures' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const pushed = await publishProgress(deps, initiative)
    if (pushed === undefined) return refused(c, 409, texts.publishedOtherwise)
    if (!pushed.ok) return refused(c, 409, texts.outside(pushed.refusal.detail))
    const command = { kind: 'publishMeasures', publicHash: pushed.publicHash } as const
    return carryOut(c, deps, initiative.id, command, { done: here(initiative) })
  })
}

function here({ id }: ShownInitiative): string {
  return routes.pressRelease.href({ id })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  again?: { readonly typed?: string; readonly errors: readonly FormError[] },
) {
  const survey = await deps.storage.surveys.ofInitiative(initiative.id)
  const address = survey && new URL(`/ergebnisse/${survey.slug}`, deps.collector.publicUrl).href
  const view = await releaseView(deps, initiative)
  const { typed, errors } = { typed: undefined, errors: [], ...again }
  const authority = await deps.storage.settings.authority()
  return show(
    c,
    PressReleasePage({ frame: frameOf(c), initiative, view, authority, address, typed, errors }),
    again ? 422 : 200,
  )
}
