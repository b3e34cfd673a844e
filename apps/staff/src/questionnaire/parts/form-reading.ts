import type { FormError, UiLanguage } from '@meinungsbild/design'
import type { Language, Media, MediaName, Questionnaire } from '@meinungsbild/questionnaire'
import type { Names } from '../change/rename-references.ts'
import type { Received } from './received-files.ts'

/** What the workbench sends by itself, a moment after the last key was pressed. */
const keptWhileTyping = 'keep:typing'

/** A form of the editor while it is read. What cannot be read goes to `errors`. */
export type FormReading = {
  readonly form: URLSearchParams
  /** As it is saved; what the form says is to be put into it. */
  readonly questionnaire: Questionnaire
  readonly languages: readonly Language[]
  /** That of the interface, in which numbers were typed. */
  readonly language: UiLanguage
  /** Files that came with the form, by field. */
  readonly received: ReadonlyMap<string, Received>
  /** Not while somebody is typing: half an id is no name that conditions should follow. */
  readonly mayRename: boolean
  readonly errors: FormError[]
  /** Files that were taken up. */
  readonly media: Map<MediaName, Media>
  /** What was renamed in lists (`options`, `rows`, `columns`): old codes and the new ones. */
  readonly renamed: Map<string, Names>
}

export function readingOf(
  form: URLSearchParams,
  questionnaire: Questionnaire,
  language: UiLanguage,
  received: ReadonlyMap<string, Received> = new Map(),
): FormReading {
  const { languages } = questionnaire
  const mayRename = form.get('tun') !== keptWhileTyping
  const found = { errors: [], media: new Map(), renamed: new Map() }
  return { form, questionnaire, languages, language, received, mayRename, ...found }
}
