import type { TextStyle } from '../charts/text-layout.ts'
import type { ProcessDiagram } from './process-diagram.ts'
import { ProcessFlowName, ProcessFlowView } from './process-flow.tsx'
import { ProcessMarkView, ProcessThread } from './process-mark.tsx'
import { ProcessNodeView } from './process-node.tsx'
import { SvgLines } from './svg-lines.tsx'

const laneStyle: TextStyle = { size: 13, weight: 600 }

/** A procedure in lanes, one for each role, from left to right. */
export function LaneDrawing({ diagram }: { readonly diagram: ProcessDiagram }) {
  const { title, description, width, height, lanes, nodes, flows, marks } = diagram
  return (
    <svg
      class="process__drawing process__drawing--lanes"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-label={title}
      font-family="Fira Sans, sans-serif"
      text-rendering="geometricPrecision"
    >
      <title>{title}</title>
      <desc>{description}</desc>
      {lanes.map((lane, index) => (
        <rect
          class={index % 2 === 0 ? 'process__lane' : 'process__lane process__lane--other'}
          x={0.5}
          y={lane.y + 0.5}
          width={width - 1}
          height={lane.height}
        />
      ))}
      {marks.map((mark) => (
        <ProcessThread mark={mark} />
      ))}
      {lanes.map((lane, index) => (
        <SvgLines
          class={index % 2 === 0 ? 'process__role' : 'process__role process__role--other'}
          lines={[lane.title]}
          style={laneStyle}
          x={12}
          y={lane.y + 20}
        />
      ))}
      {flows.map((flow) => (
        <ProcessFlowView flow={flow} />
      ))}
      {marks.map((mark) => (
        <ProcessMarkView mark={mark} />
      ))}
      {nodes.map((node) => (
        <ProcessNodeView node={node} />
      ))}
      {flows.map((flow) => (
        <ProcessFlowName flow={flow} />
      ))}
    </svg>
  )
}
