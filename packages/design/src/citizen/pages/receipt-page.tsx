import type { Authority } from '@meinungsbild/exchange'
import { formatDay } from '../../dates.ts'
import { fieldId } from '../../kit/field-id.ts'
import { inputClass } from '../../kit/text-field.tsx'
import { uiLanguage } from '../../texts.ts'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { Contact } from '../contact.tsx'
import { receiptWords } from '../receipt.texts.ts'
import { inGroups } from '../receipt.tsx'

/** Where a leaf stands in the newest signed list, and what leads from it to the list's value (hex). */
export type ReceiptPlace = {
  readonly index: number
  readonly size: number
  readonly root: string
  readonly proof: readonly string[]
}

/** What became of a receipt; `place` is missing until the day's list is signed. */
export type CheckedReceipt =
  | { readonly kind: 'included'; readonly day: string; readonly place: ReceiptPlace | undefined }
  | { readonly kind: 'missing'; readonly contact: Authority }
  | { readonly kind: 'noReceipt' }

export type ReceiptPageProps = {
  readonly frame: CitizenFrame
  readonly action: string
  readonly headsHref: string
  readonly typed?: string
  readonly checked?: CheckedReceipt | undefined
}

/** Looks a receipt up. The form is posted, so that no log of addresses holds a receipt. */
export function ReceiptPage({ frame, action, headsHref, typed = '', checked }: ReceiptPageProps) {
  const { language } = frame
  const words = receiptWords(language)
  const isFaulty = checked?.kind === 'noReceipt'
  const id = fieldId('beleg')
  return (
    <CitizenPage
      frame={frame}
      title={isFaulty ? `${words.error}: ${words.checkTitle}` : words.checkTitle}
    >
      <h1 class="kern-heading-large">{words.checkTitle}</h1>
      {checked !== undefined && checked.kind !== 'noReceipt' && (
        <Outcome language={language} checked={checked} />
      )}
      <p class="kern-body">{words.checkLead}</p>
      <form class="journey" method="post" action={action} novalidate>
        <input type="hidden" name="language" value={language} />
        <div
          class={
            isFaulty
              ? 'kern-form-input kern-form-input--error question'
              : 'kern-form-input question'
          }
        >
          <label class="kern-label kern-label--large" for={id}>
            {words.receipt}
          </label>
          <div class="kern-hint" id="beleg-hint">
            <p class="kern-body kern-body--muted">{words.receiptHint}</p>
          </div>
          <input
            class={inputClass(isFaulty ? words.noReceipt : undefined)}
            type="text"
            id={id}
            name="beleg"
            value={typed}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={isFaulty ? 'true' : undefined}
            aria-describedby={isFaulty ? 'beleg-hint beleg-error' : 'beleg-hint'}
          />
          {isFaulty && (
            <div class="kern-error" id="beleg-error">
              <span class="kern-icon kern-icon--danger" aria-hidden="true" />
              <p class="kern-body">{words.noReceipt}</p>
            </div>
          )}
        </div>
        <div class="buttons">
          <button class="kern-btn kern-btn--primary">
            <span class="kern-label">{words.check}</span>
          </button>
        </div>
      </form>
      <p class="kern-body">
        <a class="kern-link" href={headsHref}>
          {words.toHeads}
        </a>
      </p>
    </CitizenPage>
  )
}

const good = { alert: 'kern-alert kern-alert--success', icon: 'kern-icon kern-icon--success' }
const bad = { alert: 'kern-alert kern-alert--danger', icon: 'kern-icon kern-icon--danger' }

type OutcomeProps = {
  readonly language: string
  readonly checked: Exclude<CheckedReceipt, { kind: 'noReceipt' }>
}

function Outcome({ language, checked }: OutcomeProps) {
  const words = receiptWords(language)
  const isThere = checked.kind === 'included'
  const { alert, icon } = isThere ? good : bad
  return (
    <>
      <div class={alert}>
        <div class="kern-alert__header">
          <span class={icon} aria-hidden="true" />
          <h2 class="kern-title">{isThere ? words.included : words.notIncluded}</h2>
        </div>
        <div class="kern-alert__body">
          {isThere ? (
            <p class="kern-body">
              {words.includedOn(formatDay(checked.day, uiLanguage(language)))}{' '}
              {checked.place === undefined
                ? words.notYetListed
                : words.place(
                    (checked.place.index + 1).toLocaleString(language),
                    checked.place.size.toLocaleString(language),
                  )}
            </p>
          ) : (
            <p class="kern-body">{words.notIncludedText}</p>
          )}
        </div>
      </div>
      {checked.kind === 'missing' && <Contact authority={checked.contact} language={language} />}
      {isThere && checked.place !== undefined && (
        <Proof language={language} place={checked.place} />
      )}
    </>
  )
}

function Proof({ language, place }: { readonly language: string; readonly place: ReceiptPlace }) {
  const words = receiptWords(language)
  return (
    <details>
      <summary class="kern-body">{words.byYourself}</summary>
      <p class="kern-body">{words.byYourselfText}</p>
      <ol class="receipt__proof">
        {place.proof.map((hash) => (
          <li class="receipt__value" key={hash}>
            {inGroups(hash)}
          </li>
        ))}
      </ol>
      <p class="kern-body">
        {words.leafIndex}: {place.index} · {words.treeSize}: {place.size}
      </p>
      <p class="kern-body">{words.root}:</p>
      <p class="receipt__value">{inGroups(place.root)}</p>
    </details>
  )
}
