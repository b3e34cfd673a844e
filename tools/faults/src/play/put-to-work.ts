import { setTimeout as pause } from 'node:timers/promises'
import type { Storage } from '@meinungsbild/storage'
import type { Field } from '../field/lead-to-field.ts'
import { textIn } from '../field/questionnaire.ts'
import type { House } from '../house/house.ts'
import { invitedCrowd, openCrowd } from '../crowd/citizens.ts'
import { balance, openLedger, type Balance } from '../crowd/ledger.ts'
import { isDone, type PressOfficer } from '../crowd/press-officer.ts'

const openCitizens = 3
const invitedCitizens = 2
/** So many people at most answer by code in a second, which says how many codes are needed. */
export const codesPerSecond = 12

export type Fields = {
  /** Anybody may answer. */
  readonly open: Field
  /** Whoever has a code may answer. */
  readonly coded: Field
}

/** What became of everything that was handed over. Sound if nothing is lost, doubled or foreign, and no code counted twice. */
export type Kept = {
  readonly openAnswers: Balance
  readonly codedAnswers: Balance
  readonly entries: Balance
  /** Codes that paid for a second answer. */
  readonly codesUsedTwice: number
}

export type Work = {
  /** Rejected if somebody was refused what must be granted. */
  readonly failed: Promise<unknown>
  /** How many answers have been acknowledged so far. */
  thanked(): number
  /** Lets everybody finish what they are at. */
  stop(): Promise<void>
  /** Fetches the answers until there are none outside. */
  fetchAll(): Promise<void>
  /** What the inside keeps of it all, read while its process is stopped. */
  count(storage: Storage): Promise<Kept>
}

/** Citizens answer both surveys, the press officer notes things in a dossier, fetches answers, and sees to the e-mails. */
export function putToWork(house: House, officer: PressOfficer, { open, coded }: Fields): Work {
  const ledgers = { open: openLedger(), coded: openLedger(), notes: openLedger() }
  const stopped = new AbortController()
  const { signal } = stopped
  const codes = coded.codes.values()
  const invited = Promise.all(
    Array.from({ length: invitedCitizens }, () =>
      invitedCrowd(house, coded, codes, ledgers.coded, signal),
    ),
  )
  const others = Promise.all([
    ...Array.from({ length: openCitizens }, () => openCrowd(house, open, ledgers.open, signal)),
    notes(),
    officeWork(),
  ])

  async function notes(): Promise<void> {
    const { tried, acknowledged } = ledgers.notes
    while (!signal.aborted) {
      const text = `Vermerk ${tried.size + 1}`
      tried.add(text)
      if (isDone(await officer.note(open, text))) acknowledged.add(text)
      await pause(150)
    }
  }

  async function officeWork(): Promise<void> {
    while (!signal.aborted) {
      await officer.mail(coded)
      await officer.fetch(open)
      await officer.fetch(coded)
      await pause(500)
    }
  }

  return {
    failed: Promise.all([invited, others]),
    thanked: () => ledgers.open.acknowledged.size + ledgers.coded.acknowledged.size,
    async stop() {
      stopped.abort()
      await Promise.all([invited, others])
    },
    async fetchAll() {
      for (const field of [open, coded])
        while (!isDone(await officer.fetch(field))) await pause(500)
    },
    async count(storage) {
      return {
        openAnswers: balance(ledgers.open, await keptAnswers(storage, open)),
        codedAnswers: balance(ledgers.coded, await keptAnswers(storage, coded)),
        entries: balance(ledgers.notes, await keptNotes(storage, open)),
        codesUsedTwice: (await invited).reduce((sum, each) => sum + each, 0),
      }
    },
  }
}

export function isSound({ openAnswers, codedAnswers, entries, codesUsedTwice }: Kept): boolean {
  const flaws = [openAnswers, codedAnswers, entries].flatMap(({ lost, doubled, foreign }) => [
    lost,
    doubled,
    foreign,
  ])
  return [...flaws, codesUsedTwice].every((flaw) => flaw === 0)
}

/** What every citizen wrote whose answer the inside has opened. */
export async function keptAnswers(
  { surveys, answers }: Storage,
  { initiative }: Field,
): Promise<readonly string[]> {
  const survey = await surveys.ofInitiative(initiative)
  if (survey === undefined) throw new Error(`There is no survey of ${initiative}.`)
  const { damaged } = await answers.counts(survey.id)
  if (damaged > 0) throw new Error(`${damaged} answers do not open.`)
  const texts: string[] = []
  for await (const { content } of answers.read(survey.id)) texts.push(textIn(content))
  return texts
}

/** The notes of the press officer in the dossier; those of the house itself are none of hers. */
async function keptNotes({ dossiers }: Storage, { initiative }: Field): Promise<readonly string[]> {
  const entries = await dossiers.read(initiative)
  return entries
    .filter(({ kind }) => kind === 'fieldNoted')
    .map(({ payload }) => String(Object(payload)['text']))
    .filter((text) => text.startsWith('Vermerk '))
}
