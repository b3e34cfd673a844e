import { DateField, TextField, textsFor, type FormError } from '@meinungsbild/design'
import type { Language, QuestionKind } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { errorAt } from '../../layout/error-at.ts'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { ListTable } from './list-table.tsx'
import { questionTexts } from './question.texts.ts'

type KindFieldsProps = {
  readonly frame: Frame
  readonly form: URLSearchParams
  readonly kind: QuestionKind
  readonly languages: readonly Language[]
  readonly errors: readonly FormError[]
}

/** What only this kind of question has. */
export function KindFields(props: KindFieldsProps) {
  const { frame, form, kind, languages, errors } = props
  const texts = textsFor(questionTexts, frame.language)
  const shared = (name: string, label: string) => ({
    name,
    label,
    value: form.get(name) ?? '',
    error: errorAt(errors, name),
    optional: true,
  })
  const field = (name: string, label: string) => (
    <TextField {...shared(name, label)} width="short" />
  )
  switch (kind) {
    case 'singleChoice':
      return <ListTable {...props} list="options" flags={['openText']} />
    case 'multipleChoice':
      return (
        <>
          <ListTable {...props} list="options" flags={['openText', 'exclusive']} />
          <div class="side-by-side">
            {field('min', texts.minChoices)}
            {field('max', texts.maxChoices)}
          </div>
        </>
      )
    case 'scale':
      return <ListTable {...props} list="points" />
    case 'matrix':
      return (
        <>
          <ListTable {...props} list="rows" />
          <ListTable {...props} list="points" />
        </>
      )
    case 'number':
      return (
        <>
          <div class="side-by-side">
            {field('min', texts.min)}
            {field('max', texts.max)}
            {field('decimals', texts.decimals)}
          </div>
          <TextInLanguages
            {...{ frame, form, languages, errors }}
            name="unit"
            label={texts.unit}
            optional
          />
        </>
      )
    case 'shortText':
    case 'longText':
      return field('maxLength', texts.maxLength)
    case 'date':
      return (
        <div class="side-by-side">
          <DateField {...shared('min', texts.earliest)} />
          <DateField {...shared('max', texts.latest)} />
        </div>
      )
    case 'statement':
      return null
    default:
      return kind satisfies never
  }
}
