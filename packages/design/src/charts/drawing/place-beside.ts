import { overlap, type Rectangle } from './rectangle.ts'
import type { Point } from './svg.ts'

/** What a label should keep off: hard where it would not be read, soft where it would only be untidy. */
export type Obstacle = { readonly room: Rectangle; readonly hard: boolean }

/**
 * Rooms of one size beside points, found one after the other: the nearest in which a label meets least. Those found are
 * obstacles to the next.
 */
export function placeBeside(
  points: readonly { readonly at: Point; readonly width: number; readonly height: number }[],
  obstacles: readonly Obstacle[],
  bounds: Rectangle,
): readonly Rectangle[] {
  const taken: Obstacle[] = [...obstacles]
  return points.map(({ at: [x, y], width, height }) => {
    let best: { readonly room: Rectangle; readonly cost: number } | undefined
    for (const [step, [dx, dy]] of directions.entries()) {
      const room = inside(
        {
          x: x - width / 2 + dx * (width / 2 + 1),
          y: y - height / 2 + dy * (height / 2 + 1),
          width,
          height,
        },
        bounds,
      )
      const cost = step + taken.reduce((sum, one) => sum + costOf(one, room), 0)
      if (best === undefined || cost < best.cost) best = { room, cost }
    }
    const room = best?.room ?? { x, y, width, height }
    taken.push({ room, hard: true })
    return room
  })
}

const angles = [45, 135, 225, 315, 0, 180, 90, 270, 22, 158, 202, 338, 68, 112, 248, 292]

/** From near to far, in half sizes of the label; diagonals first, where no interval lies. */
const directions: readonly Point[] = [1.7, 2.4, 3.2, 4.2, 5.4, 7].flatMap((distance) =>
  angles.map((angle): Point => {
    const radians = (angle * Math.PI) / 180
    return [distance * Math.cos(radians), -distance * Math.sin(radians)]
  }),
)

function costOf({ room, hard }: Obstacle, other: Rectangle): number {
  if (!overlap(room, other)) return 0
  return hard ? 1000 : 12
}

function inside(room: Rectangle, bounds: Rectangle): Rectangle {
  const clamp = (at: number, size: number, from: number, length: number) =>
    Math.max(from, Math.min(at, from + length - size))
  return {
    ...room,
    x: clamp(room.x, room.width, bounds.x, bounds.width),
    y: clamp(room.y, room.height, bounds.y, bounds.height),
  }
}
