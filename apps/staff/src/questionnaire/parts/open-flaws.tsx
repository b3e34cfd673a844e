import { Notice } from '@meinungsbild/design'
import type { Flaw } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'

type OpenFlawsProps = {
  readonly frame: Frame
  readonly title: string
  readonly flaws: readonly (Pick<Flaw, 'path' | 'message'> & {
    readonly href: string
    readonly place?: string
  })[]
}

/** What the questionnaire's own check still finds: each a sentence that leads to its field. */
export function OpenFlaws({ frame, title, flaws }: OpenFlawsProps) {
  if (flaws.length === 0) return null
  return (
    <Notice tone="warning" title={title}>
      <ul class="kern-list kern-list--bullet" id="maengel">
        {flaws.map(({ path, message, href, place }) => (
          <li key={path + message.en}>
            <a class="kern-link" href={href}>
              {place === undefined
                ? message[frame.language]
                : `${place}: ${message[frame.language]}`}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
