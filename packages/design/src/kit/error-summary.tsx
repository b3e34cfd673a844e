import { useStaffTexts } from '../staff/interface-language.ts'
import { fieldId } from './field-id.ts'

export type FormError = {
  /** Name of the field, if the error is about one. */
  readonly field?: string | undefined
  readonly message: string
}

/**
 * Everything that keeps a form from being taken, first in `main`, each error a link to its field. Takes the focus when the
 * page comes; the alert is a child, so that it is also announced where a browser does not move the focus.
 */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }) {
  const words = useStaffTexts()
  if (errors.length === 0) return null
  return (
    <section
      class="kern-alert kern-alert--danger error-summary"
      tabIndex={-1}
      autofocus
      aria-labelledby="fehlerliste"
    >
      <div role="alert">
        <div class="kern-alert__header">
          <span class="kern-icon kern-icon--danger" aria-hidden="true" />
          <h2 class="kern-title" id="fehlerliste">
            {words.errorSummary}
          </h2>
        </div>
        <div class="kern-alert__body">
          <ul class="kern-list">
            {errors.map(({ field, message }) => (
              <li>
                {field === undefined ? (
                  message
                ) : (
                  <a class="kern-link" href={`#${encodeURIComponent(fieldId(field))}`}>
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
