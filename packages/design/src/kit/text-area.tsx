import { useStaffTexts } from '../staff/interface-language.ts'
import { Field, fieldWiring, type FieldProps } from './field.tsx'
import { inputClass } from './text-field.tsx'

export type TextAreaProps = FieldProps & {
  readonly value?: string | undefined
  readonly rows?: number
  /** The text is Markdown: a line says how it is written, and a script adds buttons. */
  readonly markdown?: boolean
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { value = '', rows = 5, markdown = false } = props
  const words = useStaffTexts()
  const hinted: FieldProps = markdown
    ? {
        ...props,
        hint: (
          <>
            {props.hint !== undefined && <div>{props.hint}</div>}
            <div class="markdown-hint">{words.markdownHint}</div>
          </>
        ),
      }
    : props
  return (
    <Field {...hinted}>
      <textarea
        {...fieldWiring(hinted)}
        class={inputClass(props.error)}
        rows={rows}
        data-markdown={markdown ? words.markdownButtons : undefined}
      >
        {/* The parser drops one line break after the tag: this one, not the writer's. */}
        {/^[\r\n]/.test(value) ? `\n${value}` : value}
      </textarea>
    </Field>
  )
}
