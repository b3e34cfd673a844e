import { randomBytes } from 'node:crypto'
import { decodeToken, encodeToken, type AdmissionToken } from '@meinungsbild/secrecy'
import { startMachines } from './field/machines.ts'
import { openField, type OpenField } from './field/open-field.ts'
import { enterCode, newId, sendAnswers } from './field/take-part.ts'

/** How many tokens of a bad kind were tried, and how many bought nothing. */
export type Refusals = { readonly tried: number; readonly refused: number }

const perKind = 20

/** Tries to vote with what is no token, or not this one's, or no longer; the ballot box must take none of it. */
export async function refusedTokens(folder: string): Promise<Readonly<Record<string, Refusals>>> {
  const machines = await startMachines(folder)
  try {
    const strata = ['nord', 'sued'].flatMap((stratum) => Array.from({ length: 50 }, () => stratum))
    const field = await openField(machines, 'leben', strata)
    const other = await openField(machines, 'sport', strata)
    const tokens = await tokensOf(field)
    const foreign = await tokensOf(other)
    const count = async () => (await machines.look()).ballots.length

    /** Every try in a fresh submission, unless it is the very same one again. */
    async function tried(bad: readonly string[], ids = bad.map(newId)): Promise<Refusals> {
      const before = await count()
      for (const [index, token] of bad.entries()) {
        await sendAnswers(field, { address: '10.0.0.1', token, text: 'x', id: ids[index] ?? '' })
      }
      return { tried: bad.length, refused: bad.length - ((await count()) - before) }
    }

    const forged = tokens.flatMap((token) => forgeries(token))
    const crossStratum = tokens.map((token) => encodeToken({ ...read(token), stratum: 'sued' }))
    const refusals = {
      forged: await tried(forged),
      crossSurvey: await tried(foreign),
      crossStratum: await tried(crossStratum),
    }
    const ids = tokens.map(newId)
    const good = await tried(tokens, ids)
    if (good.refused > 0) throw new Error(`${good.refused} good tokens were refused.`)
    return {
      ...refusals,
      replayed: await tried(tokens, ids),
      doubleSpent: await tried(tokens),
    }
  } finally {
    await machines.close()
  }
}

function tokensOf(field: OpenField): Promise<readonly string[]> {
  const own = field.codes.filter(({ stratum }) => stratum === 'nord').slice(0, perKind)
  return Promise.all(
    own.map(({ code }) => enterCode(field, 'blind', { address: '10.0.0.1', code })),
  )
}

/** A signature by chance, one bit off, for another message, and nothing at all. */
function forgeries(text: string): readonly string[] {
  const token = read(text)
  const bent = token.signature.slice()
  bent[bent.length - 1] = (bent.at(-1) ?? 0) ^ 1
  return [
    encodeToken({ ...token, signature: new Uint8Array(randomBytes(token.signature.length)) }),
    encodeToken({ ...token, signature: bent }),
    encodeToken({ ...token, message: new Uint8Array(randomBytes(token.message.length)) }),
    '',
  ]
}

function read(text: string): AdmissionToken {
  const token = decodeToken(text)
  if (token === undefined) throw new Error('The door gave no token.')
  return token
}
