import type { PublishedResults } from '@meinungsbild/exchange'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { Resolved } from '../press-release/release-blocks.ts'
import type { SurveyResults } from '../results/results-of.ts'
import { reliabilityBox } from '../results/reliability-box.ts'
import { surveyBlocks } from '../results/survey-blocks.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside } from './call-outside.ts'
import { publicPart, type Pushed } from './publish-survey.ts'
import { signDocument } from './sign-document.ts'

/** Signs and pushes press release and results; the collector shows them from the embargo on. May be repeated. */
export async function publishResults(
  deps: StaffDeps,
  { id, state }: LoadedInitiative,
  found: SurveyResults,
  { headline, blocks }: Extract<Resolved, { ok: true }>,
): Promise<Pushed> {
  const survey = await deps.storage.surveys.ofInitiative(id)
  if (!survey) throw new Error(`Initiative ${id} has results and no survey.`)
  const document: PublishedResults = {
    format: 'meinungsbild/published-results/1',
    surveyId: survey.id,
    slug: survey.slug,
    language: 'de',
    title: headline,
    authority: publicPart(await deps.storage.settings.authority()),
    embargo: state.embargo ?? deps.now().toISOString(),
    pressRelease: blocks,
    results: [...reliabilityBox(found, 'de'), ...surveyBlocks(found, 'de')],
  }
  const signed = signDocument(deps.insideKey, document)
  const pushed = await callOutside(deps, deps.collector, 'PUT', `/results/${survey.slug}`, signed)
  return pushed.ok ? { ok: true } : { ok: false, refusal: pushed }
}
