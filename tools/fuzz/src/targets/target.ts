/** Something that reads what strangers send. */
export type Target = {
  /** Inputs to begin with. */
  seeds(): Promise<readonly Uint8Array[]> | readonly Uint8Array[]
  /** Words that its reader knows; whole inputs are put together from them sooner than from bytes. */
  readonly words: readonly string[]
  /** Reads one input. Whatever it throws is a defect: a reader refuses by a value. */
  read(input: Uint8Array): unknown
}

const decoder = new TextDecoder()

export const textOf = (input: Uint8Array): string => decoder.decode(input)

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The value that a text says in JSON; `undefined` if it is none, which is found before anything of ours reads it. */
export function jsonOf(input: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(input))
  } catch {
    return undefined
  }
}
