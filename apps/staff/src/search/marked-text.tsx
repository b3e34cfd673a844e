import type { Stretch } from './find-words.ts'

type MarkedTextProps = {
  readonly text: string
  /** In order and apart from each other. */
  readonly marks: readonly Stretch[]
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
