import { errorId } from './field-id.ts'

export type ErrorTextProps = { readonly id: string; readonly error: string | undefined }

/** What is wrong with a field, below it. */
export function ErrorText({ id, error }: ErrorTextProps) {
  if (error === undefined) return null
  return (
    <p class="kern-error" id={errorId(id)}>
      <span class="kern-icon kern-icon--danger" aria-hidden="true" />
      <span class="kern-body">{error}</span>
    </p>
  )
}
