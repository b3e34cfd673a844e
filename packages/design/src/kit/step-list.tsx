import type { ComponentChildren } from 'preact'
import { useStaffTexts } from '../staff/interface-language.ts'
import { statusWord } from './status-word.ts'

/** Status of a participation step after xdomea: 001 future, 002 current, 003 done, 004 skipped. */
export type StepStatus = 'future' | 'current' | 'done' | 'skipped'

export type Step = {
  /** As in the procedure: "1.3". */
  readonly number: string
  readonly title: string
  /** Absent where nothing runs: the steps of a model. */
  readonly status?: StepStatus | undefined
  readonly href?: string | undefined
  /** Who acts. */
  readonly responsible?: string | undefined
  /** Since when, until when, what is missing. */
  readonly note?: ComponentChildren
}

export type Phase = { readonly title: string; readonly steps: readonly Step[] }

export type StepListProps = {
  readonly phases: readonly Phase[]
  /** The level of the phases' headings. Default 2. */
  readonly level?: 2 | 3
}

/** The way of an initiative: its phases and steps, each with its status as a mark and a word. */
export function StepList({ phases, level = 2 }: StepListProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol class="phases">
      {phases.map((phase) => (
        <li class="phase">
          <Heading class="phase__title">{phase.title}</Heading>
          <ol class="steps">
            {phase.steps.map((step) => (
              <StepItem {...step} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

const marks: Readonly<Record<StepStatus, string>> = {
  future: 'step__mark step__mark--future',
  current: 'step__mark step__mark--current',
  done: 'step__mark step__mark--done',
  skipped: 'step__mark step__mark--skipped',
}

const icons: Readonly<Record<StepStatus, string | undefined>> = {
  future: undefined,
  current: 'kern-icon kern-icon--arrow-forward kern-icon--small',
  done: 'kern-icon kern-icon--check kern-icon--small',
  skipped: 'kern-icon kern-icon--close kern-icon--small',
}

function StepItem({ number, title, status, href, responsible, note }: Step) {
  const words = useStaffTexts()
  const icon = status && icons[status]
  // An empty ring says enough to the eye.
  const isPlain = status === 'future' && responsible === undefined
  const state = [status && statusWord(status, words), responsible].filter(
    (word) => word !== undefined,
  )
  const name = (
    <>
      <span class="step__number">{number}</span> {title}
    </>
  )
  return (
    <li class="step" aria-current={status === 'current' ? 'step' : undefined}>
      <span class={marks[status ?? 'future']} aria-hidden="true">
        {icon !== undefined && <span class={icon} />}
      </span>
      <div class="step__words">
        <span class="step__title">{href === undefined ? name : <a href={href}>{name}</a>}</span>
        {state.length > 0 && (
          <span class={isPlain ? 'kern-sr-only' : 'step__state'}>{state.join(' · ')}</span>
        )}
        {note !== undefined && <div class="step__note">{note}</div>}
      </div>
    </li>
  )
}
