/** The secret of a form: its field's name and the value that the server expects back. */
export type Csrf = { readonly name: string; readonly value: string }

export function CsrfField({ csrf }: { readonly csrf: Csrf }) {
  return <input type="hidden" name={csrf.name} value={csrf.value} />
}
