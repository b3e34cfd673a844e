import { CheckboxGroup as PlainGroup, type CheckboxGroupProps } from '@meinungsbild/design'
import { messageAt, type FieldFlaw } from './field-flaw.ts'

type Props = Omit<CheckboxGroupProps, 'error' | 'label'> & {
  readonly legend: string
  readonly flaws?: readonly FieldFlaw[]
}

/** The kit's checkbox group, that looks up its error among all of the form's. */
export function CheckboxGroup({ legend, flaws = [], ...field }: Props) {
  return <PlainGroup {...field} label={legend} error={messageAt(flaws, field.name)} />
}
