import type { PublishedSurvey } from '@meinungsbild/exchange'
import { sealedBox } from '@meinungsbild/procedure'
import {
  isAnsweredInBrowser,
  personalQuestions,
  tellingTraits,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { anonymityClaim, type AnonymityClaim, type SecrecyConfig } from '@meinungsbild/secrecy'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { plannedAccess } from '../publishing/planned-access.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import { publishedSurvey } from '../publishing/shut-survey.ts'
import type { StaffDeps } from '../staff-deps.ts'

/**
 * What may be said about the anonymity of a survey, for the notice, for letters and for documents: from what was published,
 * and before that from what is planned. Never written by hand, so that it cannot promise more than the machines do.
 */
export async function claimOf(
  deps: Pick<StaffDeps, 'storage'>,
  initiative: LoadedInitiative,
): Promise<AnonymityClaim> {
  return anonymityClaim(await secrecyOf(deps, initiative))
}

/** What the claim is computed from; after the field, when codes and door are gone, it is still what was published. */
export async function secrecyOf(
  deps: Pick<StaffDeps, 'storage'>,
  initiative: LoadedInitiative,
): Promise<SecrecyConfig> {
  const survey = await deps.storage.surveys.ofInitiative(initiative.id)
  const published = survey && publishedSurvey(survey)
  if (published !== undefined) return publishedSecrecy(published)
  const hash = initiative.state.questionnaires.at(-1)?.contentHash
  const box = sealedBox(initiative.state) ? 'sealed' : 'open'
  return secrecyFor(
    { access: await plannedAccess(deps, initiative), box },
    hash === undefined ? undefined : await questionnaireUnder(deps, hash),
  )
}

/** What may be said of a survey as it was published. */
export function publishedClaim(published: PublishedSurvey): AnonymityClaim {
  return anonymityClaim(publishedSecrecy(published))
}

function publishedSecrecy({ access, sealing, questionnaire }: PublishedSurvey): SecrecyConfig {
  return secrecyFor({ access, box: sealing.box ?? 'open' }, questionnaire)
}

function secrecyFor(
  ways: Pick<SecrecyConfig, 'access' | 'box'>,
  asked: Questionnaire | undefined,
): SecrecyConfig {
  return {
    ...ways,
    sealing: asked !== undefined && isAnsweredInBrowser(asked) ? 'browser' : 'server',
    personalQuestions: asked === undefined ? [] : personalQuestions(asked),
    tellingTraits: asked === undefined ? [] : tellingTraits(asked).map(({ trait }) => trait),
  }
}
