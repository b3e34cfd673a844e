/** Why something is not there to be done. It is no fault of the reader, so it does not stand out. */
export function QuietReason({ text }: { readonly text: string }) {
  return <p class="quiet-reason">{text}</p>
}
