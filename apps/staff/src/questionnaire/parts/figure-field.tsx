import { NumberField } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import type { FormView } from './form-view.ts'

type FigureFieldProps = FormView & {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly unit?: string
  readonly optional?: boolean
}

/** A number in a form of the editor. */
export function FigureField({ form, errors, name, label, hint, unit, optional }: FigureFieldProps) {
  return (
    <NumberField
      name={name}
      label={label}
      value={form.get(name) ?? ''}
      error={errorAt(errors, name)}
      optional={optional}
      decimals
      {...(hint !== undefined && { hint })}
      {...(unit !== undefined && { unit })}
    />
  )
}
