import { Notice } from '@meinungsbild/design'
import type { Flaw } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'

type PlacedFlaw = Pick<Flaw, 'path' | 'message' | 'advice'> & {
  readonly href: string
  readonly place?: string
}

type OpenFlawsProps = {
  readonly frame: Frame
  readonly title: string
  /** The heading of what keeps nothing from being released. */
  readonly advice: string
  readonly flaws: readonly PlacedFlaw[]
}

/** What the questionnaire's own check still finds, each a sentence that leads to its field: what must be mended, and advice. */
export function OpenFlaws({ frame, title, advice, flaws }: OpenFlawsProps) {
  const musts = flaws.filter((flaw) => !flaw.advice)
  const hints = flaws.filter((flaw) => flaw.advice)
  return (
    <>
      {musts.length > 0 && (
        <Notice tone="warning" title={title}>
          <FlawList frame={frame} id="maengel" flaws={musts} />
        </Notice>
      )}
      {hints.length > 0 && (
        <Notice tone="info" title={advice}>
          <FlawList frame={frame} id="hinweise" flaws={hints} />
        </Notice>
      )}
    </>
  )
}

type FlawListProps = Pick<OpenFlawsProps, 'frame' | 'flaws'> & { readonly id: string }

function FlawList({ frame, id, flaws }: FlawListProps) {
  return (
    <ul class="kern-list kern-list--bullet" id={id}>
      {flaws.map(({ path, message, href, place }) => (
        <li key={path + message.en}>
          <a class="kern-link" href={href}>
            {place === undefined ? message[frame.language] : `${place}: ${message[frame.language]}`}
          </a>
        </li>
      ))}
    </ul>
  )
}
