import type { ComponentChildren } from 'preact'

export type CardProps = {
  readonly title: string
  /** `next`: the one thing to do first. */
  readonly style?: 'plain' | 'next'
  /** The level of the title. Default 2. */
  readonly level?: 2 | 3
  /** Where a link leads. */
  readonly id?: string
  readonly children: ComponentChildren
}

/** A set-apart part of a page. */
export function Card({ title, style = 'plain', level = 2, id, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class={style === 'next' ? 'card card--next stack' : 'card stack'} id={id}>
      <Heading class="card__title">{title}</Heading>
      {children}
    </section>
  )
}
