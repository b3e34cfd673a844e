import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { MailSeries, Survey } from '@meinungsbild/storage'
import { z } from 'zod'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { callOutside } from '../publishing/call-outside.ts'
import { pushList } from '../publishing/publish-survey.ts'
import type { AddressedMail } from './next-batch.ts'
import { renewCodes } from './renew-codes.ts'
import type { SendingDeps } from './sending-deps.ts'

const answer = z.object({ used: z.array(z.string()) })

/**
 * Codes for people, by number: on disk and at the door before anybody is sent one. A code that somebody may hold already is
 * retired first, and whoever has used it gets no other one, because one person would have two voices. `undefined` if the
 * admission could not be asked, or did not take the list.
 */
export async function freshCodes(
  deps: SendingDeps,
  initiative: LoadedInitiative,
  survey: Survey,
  { opens, closes }: PublishedSurvey,
  { kind }: MailSeries,
  mails: readonly AddressedMail[],
): Promise<ReadonlyMap<number, string> | undefined> {
  if (mails.length === 0) return new Map()
  // Before the first try of an invitation there is a place among the codes, whose code nobody has ever seen.
  const held = mails.filter(({ handedOver }) => kind === 'reminder' || handedOver)
  const hasUsed = await retireCodes(deps, survey, new Set(held.map((mail) => mail.participant)))
  if (hasUsed === undefined) return undefined
  const people = mails.map(({ person }) => person).filter(({ number }) => !hasUsed.has(number))
  const codes = await renewCodes(deps, survey, people)
  const taken = await pushList(deps, initiative, survey, { opens, closes })
  return taken.ok ? codes : undefined
}

/** Closes the codes of people at the door; answers who has used theirs, which stay as they are. */
async function retireCodes(
  deps: SendingDeps,
  survey: Survey,
  numbers: ReadonlySet<number>,
): Promise<ReadonlySet<number> | undefined> {
  if (numbers.size === 0) return new Set()
  const held = (await deps.storage.codes.numbered(survey.id)).filter(({ participant }) =>
    numbers.has(participant),
  )
  const path = `/doors/${encodeURIComponent(survey.id)}/retired`
  const hashes = held.map(({ codeHash }) => codeHash)
  const answered = await callOutside(deps, deps.admission, 'POST', path, { hashes })
  const read = answered.ok ? answer.safeParse(answered.body) : undefined
  if (!read?.success) return undefined
  const used = new Set(read.data.used)
  return new Set(
    held.filter(({ codeHash }) => used.has(codeHash)).map(({ participant }) => participant),
  )
}
