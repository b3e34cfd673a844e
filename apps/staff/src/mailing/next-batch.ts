import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { MailSeries, Participant, Survey, WaitingMail } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { pushList } from '../publishing/publish-survey.ts'
import { takenPart } from '../publishing/taken-part.ts'
import { renewCodes } from './renew-codes.ts'
import type { SendingDeps } from './sending-deps.ts'

/** An e-mail that can go out: to whom, and with which code, whose hash the door knows already. */
export type ReadyMail = WaitingMail & {
  readonly person: Participant
  readonly code: string | undefined
}

type Batch =
  | { readonly ok: true; readonly mails: readonly ReadyMail[] }
  /** The admission could not be asked, or did not take the list. */
  | { readonly ok: false }

/** One push of the list for so many codes; their text waits in memory no longer than a minute's worth of sending. */
const largestBatch = 500

/**
 * The next ones in the queue who are still to be written to. Whoever has answered gets no other code: one person would have
 * two voices. New codes are on disk and at the door before anybody is sent one.
 */
export async function nextBatch(
  deps: SendingDeps,
  initiative: LoadedInitiative,
  survey: Survey,
  { opens, closes }: PublishedSurvey,
  series: MailSeries,
): Promise<Batch> {
  const { storage, configuration } = deps
  const size = Math.min(largestBatch, Math.max(5, configuration.perMinute))
  const now = deps.timing.now().toISOString()
  const due = await storage.mails.due(initiative.id, series.number, now, size)
  const part = await takenPart(deps, survey)
  if (!part.ok) return { ok: false }
  const hasAnswered = new Set(
    (await storage.codes.numbered(survey.id))
      .filter(({ codeHash }) => part.hashes.has(codeHash))
      .map(({ participant }) => participant),
  )
  const written: { mail: WaitingMail; person: Participant }[] = []
  const gone: number[] = []
  const people = await peopleOf(deps, initiative.id, due)
  for (const mail of due) {
    const person = people.get(mail.participant)
    const isWrittenTo = person !== undefined && !hasAnswered.has(mail.participant)
    if (isWrittenTo) written.push({ mail, person })
    else gone.push(mail.participant)
  }
  await storage.mails.drop(initiative.id, series.number, gone)
  if (!series.newCode || written.length === 0)
    return {
      ok: true,
      mails: written.map(({ mail, person }) => ({ ...mail, person, code: undefined })),
    }

  const codes = await renewCodes(
    deps,
    survey,
    written.map(({ person }) => person),
  )
  const taken = await pushList(deps, initiative, survey, { opens, closes })
  if (!taken.ok) return { ok: false }
  return {
    ok: true,
    mails: written.map(({ mail, person }) => ({
      ...mail,
      person,
      code: codes.get(mail.participant),
    })),
  }
}

/** Those of a part of the queue who can still be written to, by number. */
async function peopleOf(
  { storage }: Pick<SendingDeps, 'storage'>,
  initiative: string,
  due: readonly WaitingMail[],
): Promise<ReadonlyMap<number, Participant>> {
  const people = new Map<number, Participant>()
  const last = due.at(-1)?.participant ?? 0
  let after = (due[0]?.participant ?? 1) - 1
  while (after < last) {
    const page = await storage.participants.page(initiative, after)
    for (const person of page) if (person.email !== '') people.set(person.number, person)
    after = page.at(-1)?.number ?? last
  }
  return people
}
