import type { ComponentChildren } from 'preact'
import { statusWord } from '../kit/status-word.ts'
import type { StepStatus } from '../kit/step-list.tsx'
import { useInterfaceLanguage, useStaffTexts } from '../staff/interface-language.ts'
import { textsFor } from '../texts.ts'
import { Envelope } from './envelope.tsx'
import type { ProcessDiagram } from './process-diagram.ts'
import { StatusSign } from './status-sign.tsx'
import { processTexts } from './process.texts.ts'

const order: readonly StepStatus[] = ['done', 'current', 'future', 'skipped']

/** What the signs of drawings mean; those that they do not have are left out. */
export function ProcessLegend({ diagrams }: { readonly diagrams: readonly ProcessDiagram[] }) {
  const words = useStaffTexts()
  const texts = textsFor(processTexts, useInterfaceLanguage())
  const steps = diagrams.flatMap((diagram) => diagram.steps)
  const marks = diagrams.flatMap((diagram) => diagram.marks)
  const shown = order.filter((status) => steps.some((step) => step.status === status))
  return (
    <ul class="process__legend">
      {shown.map((status) => (
        <Sign word={statusWord(status, words)}>
          <rect
            class={`process__step process__step--${status}`}
            x={1}
            y={1}
            width={26}
            height={18}
            rx={4}
          />
          <StatusSign status={status} x={14} y={10} />
        </Sign>
      ))}
      {marks.some(({ text }) => text !== '') && (
        <Sign word={texts.takesPart}>
          <rect class="process__part" x={1} y={3} width={26} height={14} rx={3} />
        </Sign>
      )}
      {marks.some(({ isTold }) => isTold) && (
        <Sign word={texts.told}>
          <Envelope x={6} y={4.5} />
        </Sign>
      )}
    </ul>
  )
}

function Sign({ word, children }: { readonly word: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <svg viewBox="0 0 28 20" width={28} height={20} aria-hidden="true">
        {children}
      </svg>
      {word}
    </li>
  )
}
