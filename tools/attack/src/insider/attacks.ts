import { createHash, createHmac } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { LogLine } from '../field/machines.ts'
import type { Evidence } from '../field/play-field.ts'
import type { Links } from '../judge/judge.ts'
import { byLog, byName, byPlace, byPlaceBack, bySize, type Order } from './orders.ts'
import { readNight, type Found } from './read-night.ts'
import { whatCameNew, type NewInNight } from './what-came-new.ts'

/** A way of linking answers to codes: from what an insider holds to guesses. */
export type Attack = { readonly name: string; readonly guess: (evidence: Evidence) => Links }

const codeOrders = { place: byPlace, placeBack: byPlaceBack, log: byLog, name: byName }
const ballotOrders = { place: byPlace, placeBack: byPlaceBack, log: byLog, size: bySize }

/** Every attack of somebody who has all files, backups, keys and logs, but did not watch while the field ran. */
export function attacksAfterwards(evidence: Evidence): readonly Attack[] {
  const nights = whatCameNew(evidence.nights)
  return Object.entries(ballotOrders).flatMap(([ballots, ballotOrder]) =>
    Object.entries(codeOrders).flatMap(([codes, codeOrder]): readonly Attack[] => [
      {
        name: `order: answers by ${ballots}, codes by ${codes}`,
        guess: () => union(nights.map((night) => rankByRank(night, ballotOrder, codeOrder))),
      },
      {
        name: `addresses in the access logs: answers by ${ballots}, codes by ${codes}`,
        guess: ({ accessLogs }) =>
          union(nights.map((night) => throughLogs(night, accessLogs, ballotOrder, codeOrder))),
      },
    ]),
  )
}

/** The answers of a night and the codes of that night, first to first within each stratum. */
function rankByRank({ codes, ballots }: NewInNight, ballotOrder: Order, codeOrder: Order): Links {
  const byStratum = Map.groupBy(codeOrder(codes), ({ stratum }) => stratum)
  return new Map(
    [...Map.groupBy(ballotOrder(ballots), ({ stratum }) => stratum)].flatMap(([stratum, own]) =>
      paired(own, byStratum.get(stratum) ?? []),
    ),
  )
}

/**
 * From the answer to the line in the collector's log by rank, from there by the address to the line at the admission, and
 * from that by rank to the code.
 */
function throughLogs(
  { day, codes, ballots }: NewInNight,
  logs: Evidence['accessLogs'],
  ballotOrder: Order,
  codeOrder: Order,
): Links {
  const of = (lines: readonly LogLine[]) =>
    lastPerAddress(lines.filter(({ at, status }) => at.startsWith(day) && status < 400))
  const sends = of(logs.collector)
  const doors = of(logs.admission)
  const ordered = codeOrder(codes)
  return new Map(
    ballotOrder(ballots).flatMap((ballot, rank): [string, string][] => {
      const at = doors.findIndex(({ address }) => address === sends[rank]?.address)
      const code = ordered[at]
      return code?.stratum === ballot.stratum ? [[ballot.name, code.name]] : []
    }),
  )
}

/** The last request of each address is the one that stores. */
function lastPerAddress(lines: readonly LogLine[]): readonly LogLine[] {
  return lines.filter((line, index) =>
    lines.slice(index + 1).every(({ address }) => address !== line.address),
  )
}

/** Somebody who looked into both databases every ten minutes, at the marks that reminders need. */
export const watching: Attack = {
  name: 'looked into both databases every ten minutes',
  guess({ watched, nights }) {
    const { codes, ballots } = readNight(lastFolder(nights))
    return lastBefore(timed(codes, watched.codes), timed(ballots, watched.ballots))
  },
}

/** Somebody who kept the printed codes and the admission's secret: with both, the door's ledger tells which code bought something. */
export const watchingWithLetters: Attack = {
  name: 'kept the printed codes, and looked into both databases every ten minutes',
  guess({ watched, nights, letters }) {
    const folder = lastFolder(nights)
    const secret = tokenSecretIn(folder)
    const bought = letters.flatMap(({ code, hash, stratum }): readonly Timed[] => {
      const at = watched.issues.get(hmac(secret, `meinungsbild/issue/1\n${code}`))
      return at === undefined ? [] : [{ name: hash, stratum, at }]
    })
    return lastBefore(bought, timed(readNight(folder).ballots, watched.ballots))
  },
}

/**
 * Somebody who kept the printed codes: in the plain mode the token follows from the code and the admission's secret, and
 * what is left is to find which answer it paid for, by the places of both in what each night's copy has that is new.
 */
export function withLetters({ nights }: Evidence): readonly Attack[] {
  const fresh = whatCameNew(nights)
  const secret = tokenSecretIn(lastFolder(nights))
  return Object.entries({ log: byLog, place: byPlace }).map(([name, order]) => ({
    name: `kept the printed codes: answers and tokens by ${name}`,
    guess({ letters }) {
      const codeOf = new Map(
        letters.map(({ code, hash }) => {
          const message = Buffer.from(
            hmac(secret, `meinungsbild/admission-token/1\n${code}`),
            'base64url',
          )
          return [createHash('sha256').update(message).digest('base64url'), hash]
        }),
      )
      return union(
        fresh.map(({ spent, ballots }) => {
          const paying = order(spent.filter((token) => codeOf.has(token.name)))
          return new Map(
            paired(order(ballots), paying).map(([ballot, token]) => [
              ballot,
              codeOf.get(token) ?? '',
            ]),
          )
        }),
      )
    },
  }))
}

/** When somebody who looked again and again first saw it. */
type Timed = { readonly name: string; readonly stratum: string; readonly at: number }

function timed(found: readonly Found[], times: ReadonlyMap<string, number>): readonly Timed[] {
  return found.map(({ name, stratum }) => ({ name, stratum, at: times.get(name) ?? 0 }))
}

/** To each answer, in the order of coming, the code of its stratum that was used last before it and is not taken yet. */
function lastBefore(codes: readonly Timed[], ballots: readonly Timed[]): Links {
  const left = new Set(codes.toSorted((some, other) => some.at - other.at))
  const links = new Map<string, string>()
  for (const { name, stratum, at } of ballots.toSorted((some, other) => some.at - other.at)) {
    const code = [...left].findLast((own) => own.stratum === stratum && own.at <= at)
    if (code === undefined) continue
    links.set(name, code.name)
    left.delete(code)
  }
  return links
}

function lastFolder(nights: Evidence['nights']): string {
  return nights.at(-1)?.folder ?? ''
}

function paired(some: readonly Found[], other: readonly Found[]): [string, string][] {
  return some.flatMap(({ name }, index): [string, string][] => {
    const partner = other[index]
    return partner === undefined ? [] : [[name, partner.name]]
  })
}

function union(parts: readonly Links[]): Links {
  return new Map(parts.flatMap((part) => [...part]))
}

function hmac(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

function tokenSecretIn(folder: string): Uint8Array {
  const database = new DatabaseSync(join(folder, 'admission.sqlite'))
  const secret = database.prepare('SELECT token_secret FROM surveys').get()?.['token_secret']
  database.close()
  return secret instanceof Uint8Array ? secret : new Uint8Array()
}
