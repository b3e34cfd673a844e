import { textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { layoutTexts } from '../layout/layout.texts.ts'
import type { FieldFlaw } from './field-flaw.ts'

type ErrorSummaryProps = { readonly frame: Frame; readonly flaws: readonly FieldFlaw[] }

/** All that has to be mended, before the form, each with a link to its field. Shows nothing if nothing is wrong. */
export function ErrorSummary({ frame, flaws }: ErrorSummaryProps) {
  if (flaws.length === 0) return null
  return (
    <div class="kern-alert kern-alert--danger" role="alert" id="fehler">
      <div class="kern-alert__header">
        <span class="kern-title">{textsFor(layoutTexts, frame.language).problems}</span>
      </div>
      <div class="kern-alert__body">
        <ul>
          {flaws.map(({ field, message }) => (
            <li key={field}>
              <a class="kern-link" href={`#${field}`}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
