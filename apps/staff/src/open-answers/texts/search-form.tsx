import { Button, TextField, textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { searchField } from '../../search/search-field.ts'
import { textsTexts } from './texts.texts.ts'

type SearchFormProps = {
  readonly frame: Frame
  readonly action: string
  /** What was looked for. */
  readonly query?: string
}

/** Looks for words in confirmed texts. */
export function SearchForm({ frame, action, query = '' }: SearchFormProps) {
  const texts = textsFor(textsTexts, frame.language)
  return (
    <search>
      <form class="field-with-button" method="get" action={action}>
        <TextField
          name={searchField}
          type="search"
          label={texts.search}
          hint={texts.searchHint}
          value={query}
          autocomplete="off"
        />
        <Button style="secondary">{texts.find}</Button>
      </form>
    </search>
  )
}
