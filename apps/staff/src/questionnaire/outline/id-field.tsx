import { TextField } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import type { FormView } from '../parts/form-view.ts'

/** What an entry is called in conditions and files. */
export function IdField(props: FormView & { readonly name: string; readonly label: string }) {
  const { form, errors, name, label } = props
  return (
    <TextField
      name={name}
      label={label}
      value={form.get(name) ?? ''}
      width="short"
      error={errorAt(errors, name)}
      optional
    />
  )
}
