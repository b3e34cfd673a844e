import { Badge, formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { DirectivePoint } from '@meinungsbild/procedure'
import type { ComponentChildren } from 'preact'
import { memosTexts } from './memos.texts.ts'
import { PointPartLine } from './point-part-line.tsx'

type PointPart = DirectivePoint['parts'][number]

type DirectiveListProps = {
  readonly language: UiLanguage
  readonly points: readonly DirectivePoint[]
  /** What can be done about a part, below it. */
  readonly act?: (point: DirectivePoint, part: PointPart) => ComponentChildren
}

/** The directive (Verfügung): its points in order, for whom each is, and what became of it. */
export function DirectiveList({ language, points, act }: DirectiveListProps) {
  const texts = textsFor(memosTexts, language)
  if (points.length === 0) return null
  return (
    <ol class="directive">
      {points.map((point) => {
        const { number, id, title, text, term, kind, added, parts } = point
        return (
          <li class="directive__point" value={number} id={`punkt-${id}`}>
            <p>
              <strong>{title[language]}</strong>
              {text !== undefined && ` ${text[language]}`}
              {term !== undefined &&
                kind !== 'followUp' &&
                ` (${texts.until(formatDay(term, language))})`}
              {added && (
                <>
                  {' '}
                  <Badge label={texts.added} />
                </>
              )}
            </p>
            <ul class="directive__parts">
              {parts.map((part) => (
                <li>
                  <PointPartLine language={language} part={part} />
                  {act?.(point, part)}
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
