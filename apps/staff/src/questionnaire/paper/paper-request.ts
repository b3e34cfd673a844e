import type { Language, Questionnaire } from '@meinungsbild/questionnaire'
import { isPaperFile, type PaperFile } from './paper-file.ts'

/** What the address asks for: in which language, with what beside it, as a file or to look at. */
export type PaperRequest = {
  readonly language: Language
  /** As it was typed; empty for no day. */
  readonly until: string
  readonly slip: boolean
  readonly file: PaperFile | undefined
}

/** `query` gives the fields of the address; `needsCodes` decides on the slip before the form was sent. */
export function paperRequest(
  query: (name: string) => string | undefined,
  { languages }: Questionnaire,
  needsCodes: boolean,
): PaperRequest {
  const language = query('sprache')
  const file = query('art')
  return {
    language: languages.find((each) => each === language) ?? languages[0],
    until: query('bis') ?? '',
    slip: language === undefined ? needsCodes : query('abschnitt') === 'ja',
    file: isPaperFile(file) ? file : undefined,
  }
}
