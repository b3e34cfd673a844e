import type { StepStatus } from '../kit/step-list.tsx'

type StatusSignProps = { readonly status: StepStatus; readonly x: number; readonly y: number }

/** Where a step stands, as a sign that needs no colour: a tick, a full arrow, a cross, or nothing to come. */
export function StatusSign({ status, x, y }: StatusSignProps) {
  switch (status) {
    case 'done':
      return (
        <g class="process__status process__status--done">
          <circle cx={x} cy={y} r={8} />
          <path d={`M${x - 3.5} ${y + 0.5}L${x - 1} ${y + 3}L${x + 3.5} ${y - 2.5}`} />
        </g>
      )
    case 'current':
      return (
        <g class="process__status process__status--current">
          <circle cx={x} cy={y} r={8} />
          <path d={`M${x - 3.5} ${y}H${x + 3}M${x} ${y - 3}L${x + 3} ${y}L${x} ${y + 3}`} />
        </g>
      )
    case 'skipped':
      return (
        <g class="process__status process__status--skipped">
          <circle cx={x} cy={y} r={8} />
          <path d={`M${x - 3} ${y - 3}L${x + 3} ${y + 3}M${x - 3} ${y + 3}L${x + 3} ${y - 3}`} />
        </g>
      )
    case 'future':
      return null
    default:
      return status satisfies never
  }
}
