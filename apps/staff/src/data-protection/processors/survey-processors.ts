import type { Json } from '@meinungsbild/exchange'
import { latestPart, type State } from '@meinungsbild/procedure'
import { contentHash, type Processor } from '@meinungsbild/storage'
import { z } from 'zod'
import type { StaffDeps } from '../../staff-deps.ts'

const schema = z.object({
  processors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      task: z.string(),
      place: z.string(),
      thirdCountry: z.boolean(),
      transferBasis: z.string(),
      contractDay: z.string(),
      reviewDay: z.string(),
      subProcessors: z.array(z.string()),
    }),
  ),
})

/** Who processes data of this survey for the authority, as the file has it; empty: nobody does. */
export async function surveyProcessorsOf(
  { storage }: Pick<StaffDeps, 'storage'>,
  state: State,
): Promise<readonly Processor[] | undefined> {
  const latest = latestPart(state, 'processors')
  return latest && readProcessors(await storage.contents.read(latest.contentHash))
}

function readProcessors(content: Json | undefined): readonly Processor[] | undefined {
  const read = schema.safeParse(content)
  return read.success ? read.data.processors : undefined
}

/** Those of the survey about whom the house says something else by now, or nothing any more. */
export function outdatedProcessors(
  ofSurvey: readonly Processor[],
  ofHouse: readonly Processor[],
): readonly Processor[] {
  return ofSurvey.filter((processor) => {
    const now = ofHouse.find(({ id }) => id === processor.id)
    return now === undefined || hashOf(now) !== hashOf(processor)
  })
}

function hashOf({ subProcessors, ...rest }: Processor): string {
  return contentHash({ ...rest, subProcessors: [...subProcessors] })
}
