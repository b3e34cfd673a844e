import type { Json } from '@meinungsbild/exchange'
import type { Kysely, Transaction } from 'kysely'
import type { ParticipantSampleRow } from './schema/participants.ts'
import type { Schema } from './schema.ts'

/**
 * Where the participants of an initiative came from and how they were drawn, in numbers: what somebody needs who wants to
 * repeat the draw with the same file. Nobody's name stands here, and it outlives the addresses.
 */
export type ParticipantSamples = {
  /** The sample that holds now. */
  current(initiative: string): Promise<ParticipantSample | undefined>
  /** All that there were, the newest first. */
  all(initiative: string): Promise<readonly ParticipantSample[]>
}

export type NewSample = {
  /** ISO instant. */
  readonly at: string
  readonly source: 'register' | 'addressBook'
  /** Id of the legal basis, as `bmg-34`; '' for an address book. */
  readonly legalBasis: string
  /** Reference number and day of the request to the registration authority (Meldebehörde). */
  readonly reference: string
  readonly fileName: string
  /** SHA-256 of the file, hex. */
  readonly fileHash: string
  /** What became of the lines of the file, by name: `lines`, `taken`, `blocked`, and so on. */
  readonly counts: Readonly<Record<string, number>>
  /** How the lines were read: columns, ages, strata. */
  readonly rules: Json
  readonly seed: string
  /** How many of each stratum: `proportional`, `equal`, `given`, or `everybody`. */
  readonly allocation: string
  readonly strata: readonly SampledStratum[]
}

export type SampledStratum = {
  /** The authority's own words; '' where nobody stratified. */
  readonly stratum: string
  /** How many people there were to be drawn from (N). */
  readonly population: number
  /** How many were drawn (n), and how many more as a reserve. */
  readonly drawn: number
  readonly reserve: number
}

export type ParticipantSample = NewSample & {
  /** From 1, in the order in which they were taken. */
  readonly number: number
  /** By stratum, once the field has ended and the people are deleted. */
  readonly outcome: readonly StratumOutcome[]
}

/** What became of the invitations of a stratum. */
export type StratumOutcome = {
  readonly stratum: string
  readonly invited: number
  readonly used: number
  readonly objected: number
  readonly returned: number
}

export function participantSamplesIn(db: Kysely<Schema>): ParticipantSamples {
  const newestFirst = (initiative: string) =>
    db
      .selectFrom('participant_samples')
      .selectAll()
      .where('initiative', '=', initiative)
      .orderBy('number', 'desc')
  return {
    async current(initiative) {
      const row = await newestFirst(initiative).executeTakeFirst()
      return row && fromRow(row)
    },

    async all(initiative) {
      return (await newestFirst(initiative).execute()).map(fromRow)
    },
  }
}

/** Adds the record of a new sample within the transaction that puts its people there. */
export async function insertSample(
  transaction: Transaction<Schema>,
  initiative: string,
  sample: NewSample,
): Promise<void> {
  const number = (await lastNumber(transaction, initiative)) + 1
  const { at, source, reference, seed, allocation } = sample
  await transaction
    .insertInto('participant_samples')
    .values({
      initiative,
      number,
      at,
      source,
      legal_basis: sample.legalBasis,
      reference,
      file_name: sample.fileName,
      file_hash: sample.fileHash,
      counts: JSON.stringify(sample.counts),
      rules: JSON.stringify(sample.rules),
      seed,
      allocation,
      strata: JSON.stringify(sample.strata),
      outcome: '[]',
    })
    .execute()
}

/** Notes what became of the newest sample, when its people are deleted. */
export async function setOutcome(
  transaction: Transaction<Schema>,
  initiative: string,
  outcome: readonly StratumOutcome[],
): Promise<void> {
  await transaction
    .updateTable('participant_samples')
    .set({ outcome: JSON.stringify(outcome) })
    .where('initiative', '=', initiative)
    .where('number', '=', await lastNumber(transaction, initiative))
    .execute()
}

async function lastNumber(transaction: Transaction<Schema>, initiative: string): Promise<number> {
  const last = await transaction
    .selectFrom('participant_samples')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('initiative', '=', initiative)
    .executeTakeFirst()
  return last?.number ?? 0
}

function fromRow(row: ParticipantSampleRow): ParticipantSample {
  const { number, at, reference, seed, allocation } = row
  const counts: NewSample['counts'] = JSON.parse(row.counts)
  const rules: Json = JSON.parse(row.rules)
  const strata: readonly SampledStratum[] = JSON.parse(row.strata)
  const outcome: readonly StratumOutcome[] = JSON.parse(row.outcome)
  return {
    number,
    at,
    source: row.source === 'addressBook' ? 'addressBook' : 'register',
    legalBasis: row.legal_basis,
    reference,
    fileName: row.file_name,
    fileHash: row.file_hash,
    counts,
    rules,
    seed,
    allocation,
    strata,
    outcome,
  }
}
