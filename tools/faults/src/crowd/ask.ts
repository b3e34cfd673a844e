/** A machine that vanished in mid-request must not keep anybody waiting for ever. */
const patience = 20_000

export type Answered = {
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

/** Sends a form as a browser does; `undefined` where no answer came, whatever became of the form. */
export function ask(
  url: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered | undefined> {
  return askWith(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: new URL(url).origin, ...headers },
  })
}

/** Asks in any other way; `undefined` likewise. */
export async function askWith(url: string, how: RequestInit): Promise<Answered | undefined> {
  try {
    const response = await fetch(url, {
      ...how,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    return { status: response.status, text: await response.text(), headers: response.headers }
  } catch {
    return undefined
  }
}
