import { textsFor } from '@meinungsbild/design'
import type { FormView } from './form-view.ts'
import { languageName } from './language-name.ts'
import { partsTexts } from './parts.texts.ts'

/** A column beside code and words. */
export type ListColumn = {
  readonly name: string
  readonly title: string
} & (
  | { readonly kind: 'text' | 'number'; readonly size: number }
  | { readonly kind: 'check' }
  | {
      readonly kind: 'select'
      readonly options: readonly { readonly value: string; readonly label: string }[]
    }
)

export type ListTableProps = FormView & {
  /** The path of the list: `options`, `columns.1.cell.points`. */
  readonly list: string
  readonly legend: string
  readonly hint?: string
  /** What stands in every language: `label`, for opposites also `opposite`. */
  readonly words?: readonly { readonly name: string; readonly title: string }[]
  readonly columns?: readonly ListColumn[]
  /** Empty rows at the end. None: the list cannot be made longer here. */
  readonly spare?: number
}

/** The columns of words, one for each language. */
export function wordColumns({ frame, languages, words }: ListTableProps): readonly ListColumn[] {
  const texts = textsFor(partsTexts, frame.language)
  return (words ?? [{ name: 'label', title: texts.label }]).flatMap(({ name, title }) =>
    languages.map((language) => ({
      kind: 'text' as const,
      size: 30,
      name: `${name}.${language}`,
      title:
        languages.length === 1 ? title : `${title} (${languageName(language, frame.language)})`,
    })),
  )
}
