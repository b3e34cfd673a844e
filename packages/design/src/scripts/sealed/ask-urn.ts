/// <reference lib="dom" />
import type { UrnAnswer } from '../../citizen/urn-answer.ts'

/** What is sent to the urn; without sealed answers it only asks whether they may be sent. */
export type Asked = {
  readonly id: string
  readonly token: string
  readonly questionnaireHash?: string
  readonly day?: string
  readonly sealed?: string
  readonly challenge?: string
  readonly solution?: string
}

const patience = 30_000

/** Undefined if nothing came back: it may have arrived all the same. */
export async function askUrn(address: string, asked: Asked): Promise<UrnAnswer | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
      signal: AbortSignal.timeout(patience),
    })
    if (response.status === 413) return { kind: 'refused', notice: { kind: 'tooLarge' } }
    return response.ok ? ((await response.json()) as UrnAnswer) : undefined
  } catch {
    return undefined
  }
}
