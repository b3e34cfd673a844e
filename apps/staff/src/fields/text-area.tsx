import { TextArea as PlainArea, type TextAreaProps } from '@meinungsbild/design'
import { messageAt, type FieldFlaw } from './field-flaw.ts'

type Props = Omit<TextAreaProps, 'error'> & { readonly flaws?: readonly FieldFlaw[] }

/** The kit's text area, that looks up its error among all of the form's. */
export function TextArea({ flaws = [], ...field }: Props) {
  return <PlainArea {...field} error={messageAt(flaws, field.name)} />
}
