import type { StaffDeps } from '../staff-deps.ts'

/**
 * Why the people of a list can no longer be exchanged or deleted by hand: codes or letters belong to them by their
 * numbers. `undefined`: nothing does.
 */
export async function listInUse(
  { storage }: Pick<StaffDeps, 'storage'>,
  initiative: string,
): Promise<'codesMade' | 'seriesBegun' | undefined> {
  const survey = await storage.surveys.ofInitiative(initiative)
  if (survey && (await storage.codes.count(survey.id)) > 0) return 'codesMade'
  const letters = await storage.letterSeries.all(initiative)
  const mails = await storage.mailSeries.all(initiative)
  return letters.length + mails.length > 0 ? 'seriesBegun' : undefined
}
