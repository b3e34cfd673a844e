import { fieldId } from './field-id.ts'

export type ProgressBarProps = {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly value: number
  readonly max: number
  /** The same in words: "213 von 500 Antworten (43 %)". */
  readonly shown: string
}

/** How much of something is there; the figures stand beside it in words. */
export function ProgressBar({ id, label, value, max, shown }: ProgressBarProps) {
  const barId = fieldId(id)
  return (
    <div class="progress-bar">
      <label class="kern-label" for={barId}>
        {label}
      </label>
      <progress class="progress-bar__bar" id={barId} value={Math.min(value, max)} max={max}>
        {shown}
      </progress>
      <span class="progress-bar__shown">{shown}</span>
    </div>
  )
}
