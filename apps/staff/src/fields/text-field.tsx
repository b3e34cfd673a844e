import { DateField, TextField as PlainField, type TextFieldProps } from '@meinungsbild/design'
import { messageAt, type FieldFlaw } from './field-flaw.ts'

type Props = Omit<TextFieldProps, 'error' | 'type'> & {
  readonly type?: NonNullable<TextFieldProps['type']> | 'date'
  readonly flaws?: readonly FieldFlaw[]
}

/** The kit's text field, that looks up its error among all of the form's. */
export function TextField({ flaws = [], type = 'text', ...field }: Props) {
  const error = messageAt(flaws, field.name)
  if (type === 'date') return <DateField {...field} error={error} />
  return <PlainField {...field} type={type} error={error} />
}
