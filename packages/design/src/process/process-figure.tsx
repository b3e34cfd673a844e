import { ColumnDrawing } from './column-drawing.tsx'
import { LaneDrawing } from './lane-drawing.tsx'
import type { ProcessDiagram } from './process-diagram.ts'

export type ProcessFigureProps = {
  readonly diagram: ProcessDiagram
  readonly caption: string
}

/**
 * A part of a procedure as a drawing: in lanes where there is room, one step below the other where there is little. Only one
 * of the two is shown, so that its links are met once.
 */
export function ProcessFigure({ diagram, caption }: ProcessFigureProps) {
  return (
    <figure class="process">
      <figcaption class="process__caption">{caption}</figcaption>
      <LaneDrawing diagram={diagram} />
      <ColumnDrawing diagram={diagram} />
    </figure>
  )
}
