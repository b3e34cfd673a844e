import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { MailSeries, Participant, Survey, WaitingMail } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { takenPart } from '../publishing/taken-part.ts'
import { freshCodes } from './fresh-codes.ts'
import type { SendingDeps } from './sending-deps.ts'

/** An e-mail that can go out, and to whom. */
export type AddressedMail = WaitingMail & { readonly person: Participant }

/** The same with its code, whose hash the door knows already; without one where the series brings none. */
export type ReadyMail = AddressedMail & { readonly code: string | undefined }

type Batch =
  | { readonly ok: true; readonly mails: readonly ReadyMail[] }
  /** The admission could not be asked, or did not take the list. */
  | { readonly ok: false }

/** One push of the list for so many codes; their text waits in memory no longer than a minute's worth of sending. */
const largestBatch = 500
/** Whoever is to get another code has none until the e-mail is there: as few as can be wait for it when a server stops. */
const largestOfOtherCodes = 100

/** The next ones in the queue who are still to be written to, with codes where the series brings some. */
export async function nextBatch(
  deps: SendingDeps,
  initiative: LoadedInitiative,
  survey: Survey,
  window: PublishedSurvey,
  series: MailSeries,
): Promise<Batch> {
  const { mails } = deps.storage
  const most = series.kind === 'reminder' && series.newCode ? largestOfOtherCodes : largestBatch
  const size = Math.min(most, Math.max(5, deps.configuration.perMinute))
  const now = deps.timing.now().toISOString()
  const due = await mails.due(initiative.id, series.number, now, size)
  const addressed = await addressedOf(deps, initiative.id, survey, due)
  if (addressed === undefined) return { ok: false }
  const codes = series.newCode
    ? await freshCodes(deps, initiative, survey, window, series, addressed)
    : new Map<number, undefined>(addressed.map(({ participant }) => [participant, undefined]))
  if (codes === undefined) return { ok: false }

  const ready = addressed.filter(({ participant }) => codes.has(participant))
  const isReady = new Set(ready.map(({ participant }) => participant))
  const gone = due.filter(({ participant }) => !isReady.has(participant))
  const arrived = gone.filter(({ handedOver }) => handedOver)
  await mails.mark(
    initiative.id,
    series.number,
    arrived.map((mail) => ({ ...mail, state: 'sent', answer: 0, dueAt: '' })),
  )
  await mails.drop(
    initiative.id,
    series.number,
    gone.filter(({ handedOver }) => !handedOver).map(({ participant }) => participant),
  )
  return {
    ok: true,
    mails: ready.map((mail) => ({ ...mail, code: codes.get(mail.participant) })),
  }
}

/** Those of a part of the queue who can be reached and have not answered; `undefined` if the admission could not be asked. */
async function addressedOf(
  deps: SendingDeps,
  initiative: string,
  survey: Survey,
  due: readonly WaitingMail[],
): Promise<readonly AddressedMail[] | undefined> {
  const { codes, participants } = deps.storage
  const part = await takenPart(deps, survey)
  if (!part.ok) return undefined
  const hasAnswered = new Set(
    (await codes.numbered(survey.id))
      .filter(({ codeHash }) => part.hashes.has(codeHash))
      .map(({ participant }) => participant),
  )
  const people = new Map<number, Participant>()
  const last = due.at(-1)?.participant ?? 0
  let after = (due[0]?.participant ?? 1) - 1
  while (after < last) {
    const page = await participants.page(initiative, after)
    for (const person of page) if (person.email !== '') people.set(person.number, person)
    after = page.at(-1)?.number ?? last
  }
  return due.flatMap((mail) => {
    const person = people.get(mail.participant)
    return person === undefined || hasAnswered.has(mail.participant) ? [] : [{ ...mail, person }]
  })
}
