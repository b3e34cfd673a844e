import { parsePublishedResults, type Json, type PublishedResults } from '@meinungsbild/exchange'
import type { Survey } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { Release } from '../press-release/resolve-release.ts'
import { mapsOf } from '../results/maps/fitted-map.ts'
import type { SurveyResults } from '../results/results-of.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside } from './call-outside.ts'
import { publicPart, type Pushed } from './publish-survey.ts'
import { openDataOf } from './results/open-data-of.ts'
import type { FilledFile } from './results/open-data-files.ts'
import { publishedEditions } from './results/published-editions.ts'
import { movedOn, publishedMeasures } from './results/published-measures.ts'
import { signDocument } from './sign-document.ts'

/** `publicHash` names, in the dossier and among the contents, what the public was given. */
export type PushedResults =
  | { readonly ok: true; readonly publicHash: string }
  | Extract<Pushed, { readonly ok: false }>

/** Signs and pushes press release, results and open data; the collector shows them from the embargo on. May be repeated. */
export async function publishResults(
  deps: StaffDeps,
  loaded: LoadedInitiative,
  found: SurveyResults,
  release: Release,
  withCosts: boolean,
): Promise<PushedResults> {
  const { state } = loaded
  const survey = await surveyIn(deps, loaded)
  const settings = await deps.storage.settings.authority()
  const authority = publicPart(settings)
  const at = deps.now().toISOString()
  const embargo = state.embargo ?? at
  const place = { slug: survey.slug, issued: embargo > at ? embargo : at }
  const made = await openDataOf(deps, loaded, found, settings, place)
  if (made.ok) {
    const pushed = await pushFiles(deps, survey, made.files)
    if (!pushed.ok) return pushed
  }
  const maps = await mapsOf(deps.storage, loaded.id, found.questionnaire)
  return push(deps, survey, {
    format: 'meinungsbild/published-results/2',
    surveyId: survey.id,
    slug: survey.slug,
    authority,
    embargo,
    history: [{ at, what: 'results' }],
    editions: publishedEditions(loaded, release, found, { authority, maps }),
    measures: publishedMeasures(state, found, withCosts),
    ...(made.ok ? { openData: made.openData } : {}),
  })
}

/** Tells the public how far the measures have come; all else stays as it was published. */
export async function publishProgress(
  deps: StaffDeps,
  loaded: LoadedInitiative,
): Promise<PushedResults | undefined> {
  const before = await publishedBefore(deps, loaded)
  if (before === undefined) return undefined
  return push(deps, await surveyIn(deps, loaded), {
    ...before,
    history: [...before.history, { at: deps.now().toISOString(), what: 'measures' }],
    measures: movedOn(before.measures, loaded.state),
  })
}

/** What the public was given last; undefined where that was in another format. */
async function publishedBefore(
  deps: StaffDeps,
  { state }: LoadedInitiative,
): Promise<PublishedResults | undefined> {
  const hash = state.measuresPublished.at(-1)?.publicHash ?? state.publication?.publicHash
  const stored = hash === undefined ? undefined : await deps.storage.contents.read(hash)
  const parsed = parsePublishedResults(stored)
  return parsed.ok ? parsed.value : undefined
}

async function surveyIn(deps: StaffDeps, { id }: LoadedInitiative): Promise<Survey> {
  const survey = await deps.storage.surveys.ofInitiative(id)
  if (!survey) throw new Error(`Initiative ${id} has results and no survey.`)
  return survey
}

/** Contents first, so that nobody meets the name of a file that is not there. */
async function pushFiles(
  deps: StaffDeps,
  { slug }: Survey,
  files: readonly FilledFile[],
): Promise<Pushed> {
  for (const { sha256, contents } of files) {
    const path = `/results/${slug}/files/${sha256}`
    const data = { data: Buffer.from(contents).toString('base64') }
    const pushed = await callOutside(deps, deps.collector, 'PUT', path, data)
    if (!pushed.ok) return { ok: false, refusal: pushed }
  }
  return { ok: true }
}

async function push(
  deps: StaffDeps,
  { slug }: Survey,
  document: PublishedResults,
): Promise<PushedResults> {
  const content: Json = JSON.parse(JSON.stringify(document))
  const signed = signDocument(deps.insideKey, content)
  const pushed = await callOutside(deps, deps.collector, 'PUT', `/results/${slug}`, signed)
  if (!pushed.ok) return { ok: false, refusal: pushed }
  return { ok: true, publicHash: await deps.storage.contents.put(content) }
}
