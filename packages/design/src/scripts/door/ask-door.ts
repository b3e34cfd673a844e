/// <reference lib="dom" />

/** What the door answered: what was asked for, a page to be shown instead, or nothing, because it was not to be reached. */
export type DoorAnswer =
  | { readonly kind: 'stratum'; readonly stratum: string }
  | { readonly kind: 'signature'; readonly signature: string }
  | { readonly kind: 'page'; readonly html: string; readonly status: number }
  | { readonly kind: 'lost' }

/** Asks for a code's stratum, or with a blinded message (base64url) for its signature. */
export async function askDoor(
  address: string,
  asked: { readonly code: string; readonly blinded?: string },
): Promise<DoorAnswer> {
  const { lang: language } = document.documentElement
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...asked, language }),
    })
    if (response.status >= 500) return { kind: 'lost' }
    if (!response.ok) return { kind: 'page', html: await response.text(), status: response.status }
    return answerIn(await response.json())
  } catch {
    return { kind: 'lost' }
  }
}

function answerIn(body: unknown): DoorAnswer {
  if (typeof body !== 'object' || body === null) return { kind: 'lost' }
  if ('signature' in body && typeof body.signature === 'string')
    return { kind: 'signature', signature: body.signature }
  if ('stratum' in body && typeof body.stratum === 'string')
    return { kind: 'stratum', stratum: body.stratum }
  return { kind: 'lost' }
}
