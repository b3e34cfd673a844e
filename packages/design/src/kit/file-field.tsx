import { Field, fieldWiring, type FieldProps } from './field.tsx'
import { inputClass } from './text-field.tsx'

export type FileFieldProps = FieldProps & {
  /** Media types or endings that the browser's chooser offers first. */
  readonly accept: string
}

/** A file to be uploaded; its form must be one for files. */
export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      <input
        {...fieldWiring(props)}
        class={`${inputClass(props.error)} file-field`}
        type="file"
        accept={props.accept}
      />
    </Field>
  )
}
