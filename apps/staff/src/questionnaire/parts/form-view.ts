import type { FormError } from '@meinungsbild/design'
import type { Language, Questionnaire } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'

/** What the fields of the editor's forms show: as it is saved, or as it was typed and what is wrong with it. */
export type FormView = {
  readonly frame: Frame
  /** The id of the initiative whose questionnaire it is. */
  readonly initiative: string
  readonly form: URLSearchParams
  readonly questionnaire: Questionnaire
  readonly languages: readonly Language[]
  readonly errors: readonly FormError[]
  /** Fields in which `lint` finds something, by their path. */
  readonly flawed?: readonly string[]
}
