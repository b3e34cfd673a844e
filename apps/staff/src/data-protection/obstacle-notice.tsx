import { Notice } from '@meinungsbild/design'
import type { ReleaseObstacle } from './release-obstacles.ts'

type ObstacleNoticeProps = {
  readonly title: string
  readonly obstacles: readonly ReleaseObstacle[]
}

/** What the release of the field still waits for, each with the way to mend it. */
export function ObstacleNotice({ title, obstacles }: ObstacleNoticeProps) {
  return (
    <Notice tone="warning" title={title}>
      <ul class="kern-list">
        {obstacles.map(({ text, href }) => (
          <li>
            <a class="kern-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
