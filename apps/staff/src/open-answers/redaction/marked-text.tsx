import type { Gap } from '@meinungsbild/analysis'

type MarkedTextProps = {
  readonly text: string
  /** In order and apart from each other. */
  readonly marks: readonly Gap[]
}

/** Words with parts of them marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return (
    <>
      {marks.map(({ from, to }, index) => (
        <>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  )
}
