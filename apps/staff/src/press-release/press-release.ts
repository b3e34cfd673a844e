import type { FormError } from '@meinungsbild/design'
import { findDocument, latestVersion, mayReadResults } from '@meinungsbild/procedure'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { publishResults } from '../publishing/publish-results.ts'
import { resultsOf } from '../results/results-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { instantInBerlin } from './instant-in-berlin.ts'
import { PressReleasePage } from './press-release-page.tsx'
import { pressReleaseTexts } from './press-release.texts.ts'
import { releaseBlocks, type Resolved } from './release-blocks.ts'

const pressReleaseDocument = 'pressRelease'

/** The press release with its figures put in, its embargo, and its publication. */
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
      {
        done: routes.pressRelease.href({ id: initiative.id }),
        again: (refusal) => again(refusal.message[languageOf(c)]),
      },
    )
  })

  app.post(routes.pressReleasePublication.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const texts = textsOf(c, pressReleaseTexts)
    const permission = initiative.may({ kind: 'publish', document: pressReleaseDocument })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const version = latestVersion(initiative.state, pressReleaseDocument)
    const results = await resultsOf(deps, initiative)
    if (!version || !results) return refused(c, 409, texts.noResults)
    const resolved = resolvedIn(initiative, results)
    if (!resolved.ok) return page(c, deps, initiative, { typed: '', errors: [] })
    const pushed = await publishResults(deps, initiative, results, resolved)
    if (!pushed.ok) return refused(c, 409, texts.outside(pushed.refusal.detail))
    const { contentHash } = version
    const command = { kind: 'publish', document: pressReleaseDocument, contentHash } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.pressRelease.href({ id: initiative.id }),
    })
  })
}

/** Press releases of the house are German. */
function resolvedIn(
  { model, state }: ShownInitiative,
  results: NonNullable<Awaited<ReturnType<typeof resultsOf>>>,
): Resolved {
  const definition = findDocument(model, pressReleaseDocument)
  if (!definition) throw new Error(`The model ${model.id} has no press release.`)
  const sections = latestVersion(state, pressReleaseDocument)?.sections ?? {}
  return releaseBlocks(definition, sections, results, 'de')
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  again?: { readonly typed: string; readonly errors: readonly FormError[] },
) {
  const { state } = initiative
  const { typed, errors } = again ?? { typed: undefined, errors: [] }
  const written = latestVersion(state, pressReleaseDocument) !== undefined
  const results = written && mayReadResults(state) ? await resultsOf(deps, initiative) : undefined
  const survey = await deps.storage.surveys.ofInitiative(initiative.id)
  const address = survey && new URL(`/ergebnisse/${survey.slug}`, deps.collector.publicUrl).href
  const resolved = results && resolvedIn(initiative, results)
  return show(
    c,
    PressReleasePage({ frame: frameOf(c), initiative, resolved, address, typed, errors }),
    again ? 422 : 200,
  )
}
