import type { FieldHashes } from './field-commands.ts'
import type { FieldRelease, State } from './state.ts'

/** The field release (Feldfreigabe) that still holds. */
export function validRelease(state: State): FieldRelease | undefined {
  return state.release?.voided === undefined ? state.release : undefined
}

/** The newest questionnaire, participants plan and privacy notice; nothing unless all three are there. */
export function currentHashes(state: State): FieldHashes | undefined {
  const questionnaire = state.questionnaires.at(-1)?.contentHash
  const recipients = state.participantsPlans.at(-1)?.contentHash
  const notice = state.privacyNotices.at(-1)?.contentHash
  if (questionnaire === undefined || recipients === undefined || notice === undefined) {
    return undefined
  }
  return { questionnaire, recipients, notice }
}

export function sameHashes(one: FieldHashes, other: FieldHashes): boolean {
  return (
    one.questionnaire === other.questionnaire &&
    one.recipients === other.recipients &&
    one.notice === other.notice
  )
}

/** Whether what runs (or is to run) is exactly what was released: rule 3 of the procedure. */
export function fieldMatchesRelease(state: State, hashes: FieldHashes): boolean {
  const release = validRelease(state)
  return release !== undefined && sameHashes(release.hashes, hashes)
}

/** The text whose SHA-256 is the binding hash of a field release: three named lines. */
export function releaseBindingText({ questionnaire, recipients, notice }: FieldHashes): string {
  return `questionnaire ${questionnaire}\nrecipients ${recipients}\nnotice ${notice}\n`
}
