import { textsFor } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { comparingTexts } from './comparing.texts.ts'
import type { Row, Words } from './compare-texts.ts'

type RowListProps = {
  readonly frame: Frame
  readonly rows: readonly Row[]
  /** What the two sides are called. */
  readonly older: string
  readonly newer: string
}

/** More unchanged paragraphs than these beside a change are folded. */
const mostShown = 1

/** Paragraphs of two texts in two columns, on a phone one below the other; marks are lines and words, not only colours. */
export function RowList({ frame, rows, older, newer }: RowListProps) {
  const texts = textsFor(comparingTexts, frame.language)
  return (
    <div class="comparison">
      <div class="comparison__heads" aria-hidden="true">
        <p>{older}</p>
        <p>{newer}</p>
      </div>
      {grouped(rows).map((group) =>
        group.kind === 'folded' ? (
          <details class="comparison__same">
            <summary>{texts.folded(group.texts.length)}</summary>
            {group.texts.map((text) => (
              <p>{text}</p>
            ))}
          </details>
        ) : group.row.kind === 'same' ? (
          <p class="comparison__same">{group.row.text}</p>
        ) : (
          <div class="comparison__row">
            <Side frame={frame} name={older} words={group.row.older} mark="removed" />
            <Side frame={frame} name={newer} words={group.row.newer} mark="added" />
          </div>
        ),
      )}
    </div>
  )
}

type SideProps = {
  readonly frame: Frame
  readonly name: string
  readonly words: readonly Words[] | undefined
  readonly mark: 'removed' | 'added'
}

function Side({ frame, name, words, mark }: SideProps) {
  const texts = textsFor(comparingTexts, frame.language)
  const Mark = mark === 'removed' ? 'del' : 'ins'
  return (
    <div class={`comparison__side comparison__side--${mark}`}>
      <p class="comparison__name">{name}</p>
      {words === undefined ? (
        <p class="muted">{mark === 'removed' ? texts.notYet : texts.gone}</p>
      ) : (
        <p>
          {words.map(({ text, kind }) =>
            kind === 'same' ? (
              text
            ) : (
              <Mark>
                <span class="kern-sr-only">
                  {mark === 'removed' ? texts.removed : texts.added}:{' '}
                </span>
                {text}
              </Mark>
            ),
          )}
        </p>
      )}
    </div>
  )
}

type Group =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'folded'; readonly texts: readonly string[] }

/** Long stretches in which nothing changed fold up; a paragraph before and after a change stays, to read it in its place. */
function grouped(rows: readonly Row[]): readonly Group[] {
  const groups: Group[] = []
  let same: string[] = []
  const flush = (isLast: boolean) => {
    const before = groups.length === 0 ? 0 : mostShown
    const after = isLast ? 0 : mostShown
    const folded = same.slice(before, Math.max(before, same.length - after))
    const row = (text: string): Group => ({ kind: 'row', row: { kind: 'same', text } })
    if (folded.length > 1) {
      groups.push(...same.slice(0, before).map(row))
      groups.push({ kind: 'folded', texts: folded })
      groups.push(...same.slice(same.length - after).map(row))
    } else {
      groups.push(...same.map(row))
    }
    same = []
  }
  for (const row of rows) {
    if (row.kind === 'same') same.push(row.text)
    else {
      flush(false)
      groups.push({ kind: 'row', row })
    }
  }
  flush(true)
  return groups
}
