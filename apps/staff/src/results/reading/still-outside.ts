import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import type { StaffDeps } from '../../staff-deps.ts'

type Storing = Pick<StaffDeps, 'storage'>

/** How many answers still lie in the sealed ballot box of an initiative. */
export async function sealedIn({ storage }: Storing, { id }: LoadedInitiative): Promise<number> {
  const survey = await storage.surveys.ofInitiative(id)
  return survey ? storage.sealedSubmissions.count(survey.id) : 0
}

/** How many forms on paper are no answers yet. */
export async function unkeyedIn({ storage }: Storing, { id }: LoadedInitiative): Promise<number> {
  const survey = await storage.surveys.ofInitiative(id)
  return survey ? storage.paperForms.countOpen(survey.id) : 0
}
