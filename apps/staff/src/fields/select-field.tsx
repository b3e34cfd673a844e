import { Select, type SelectProps } from '@meinungsbild/design'
import { messageAt, type FieldFlaw } from './field-flaw.ts'

type Props = Omit<SelectProps, 'error'> & { readonly flaws?: readonly FieldFlaw[] }

/** The kit's select, that looks up its error among all of the form's. */
export function SelectField({ flaws = [], ...field }: Props) {
  return <Select {...field} error={messageAt(flaws, field.name)} />
}
