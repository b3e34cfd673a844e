import type { Participant, Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import { defaultTexts } from './default-texts.ts'
import { newMailId } from './mail-id.ts'
import { renewCodes } from './renew-codes.ts'

/**
 * Puts people into the queue of the invitation, and keeps a place for each among the codes of the survey: a hash whose code
 * nobody has ever seen. So the release of the field binds them, their strata have keys at the door, and no letter brings them
 * a second code. The code that counts takes its place when the e-mail goes out.
 */
export async function reserveRecipients(
  { storage }: Pick<StaffDeps, 'storage'>,
  survey: Survey,
  languages: readonly string[],
  people: readonly Participant[],
): Promise<void> {
  const { mailSeries, mails } = storage
  const invitation = { kind: 'invitation', newCode: true } as const
  const there = (await mailSeries.all(survey.initiative)).find(({ kind }) => kind === 'invitation')
  const number =
    there?.number ??
    (await mailSeries.add(survey.initiative, {
      ...invitation,
      texts: defaultTexts(invitation, languages),
    }))
  await mails.add(
    survey.initiative,
    number,
    people.map((person) => ({ participant: person.number, id: newMailId() })),
  )
  await renewCodes({ storage }, survey, people)
}
