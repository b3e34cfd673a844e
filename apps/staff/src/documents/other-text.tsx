type OtherTextProps = { readonly id: string; readonly label: string; readonly text: string }

/** Somebody else's text of a section, to read and to copy from; it is not sent. */
export function OtherText({ id, label, text }: OtherTextProps) {
  return (
    <div class="kern-form-input">
      <label class="kern-label" for={id}>
        <span>{label}</span>
      </label>
      <textarea class="kern-form-input__input" id={id} rows={8} readOnly>
        {/^[\r\n]/.test(text) ? `\n${text}` : text}
      </textarea>
    </div>
  )
}
