import type { Bilingual } from '../bilingual.ts'
import type { Origin, Section } from '../model.ts'

/** German and English side by side. */
export function both(de: string, en: string): Bilingual {
  return { de, en }
}

type Rest = {
  readonly part?: Bilingual
  readonly required?: boolean
  readonly isQuote?: boolean
}

/** A section with its guiding questions; required unless it says otherwise. */
export function section(
  id: string,
  heading: Bilingual,
  origin: Origin,
  questions: readonly Bilingual[],
  { part, required = true, isQuote = false }: Rest = {},
): Section {
  return {
    id,
    heading,
    ...(part === undefined ? {} : { part }),
    questions,
    required,
    ...(isQuote ? { isQuote } : {}),
    origin,
  }
}
